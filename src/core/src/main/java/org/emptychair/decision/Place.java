package org.emptychair.decision;

import java.util.Optional;
import org.emptychair.contact.Text;

/**
 * Where a decision stands: a meeting's page.
 *
 * @param page the page's number
 * @param space the key of the space that holds the page
 * @param macro the id of the macro that states it; absent when the page does not hold its words
 */
public record Place(long page, String space, Optional<String> macro) {
    private static final int LONGEST = 255;

    public Place {
        if (page < 1) {
            throw new IllegalArgumentException("a page's number is positive, was " + page);
        }
        space = Text.checked("space", space, LONGEST);
        macro = macro.map(id -> Text.checked("macro", id, LONGEST));
    }
}
