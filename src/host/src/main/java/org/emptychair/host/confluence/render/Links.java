package org.emptychair.host.confluence.render;

import java.util.Optional;

/** Where a page's links lead, for the reader of the moment. */
public interface Links {

    /**
     * The address of a page that the reader may see.
     *
     * @param spaceKey empty for the space of the page that holds the link
     */
    Optional<String> page(Optional<String> spaceKey, String title);

    Optional<String> space(String spaceKey);

    /** A person's name to sign in; the key itself when nobody has it. */
    String userName(String userKey);

    /** A person's full name, by name or key. */
    Optional<String> fullName(String nameOrKey);
}
