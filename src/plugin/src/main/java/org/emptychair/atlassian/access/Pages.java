package org.emptychair.atlassian.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of the product, as the one who asks may see them. */
public interface Pages {
    /** Whether there is such a page and the caller may view it. */
    boolean mayView(long pageId);

    /** Whether there is such a page and the caller may change it. */
    boolean mayEdit(long pageId);

    /** A page as it is written now, whoever asks; absent when there is no such page. */
    Optional<Sheet> sheet(long pageId);

    /**
     * The key of the space that holds the page, whoever asks; absent when there is no such page.
     */
    Optional<String> space(long pageId);

    /** The labels of a page, whoever asks; none when there is no such page. */
    Set<String> labels(long pageId);

    /**
     * The parameters of a chair on a page.
     *
     * @param macro the macro's id; absent for the first chair
     * @return absent when the page has no such chair
     */
    Optional<Map<String, String>> chair(long pageId, Optional<String> macro);

    /** The parameters of all chairs on a page, in their order; none when there is no such page. */
    List<Map<String, String>> chairs(long pageId);
}
