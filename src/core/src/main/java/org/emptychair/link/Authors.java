package org.emptychair.link;

import java.util.Collection;

/** What those may see of issues on whose behalf links are made. */
public interface Authors {
    /** What was found out. */
    enum Sight {
        SEES,
        DOES_NOT,
        /** They have not yet allowed us to ask as them. */
        NOT_AUTHORISED,
        /** The tracker did not say. */
        UNKNOWN
    }

    /**
     * Whether one of them sees an issue.
     *
     * @param person their key
     * @param issue its number or its key
     * @param others that will be asked for next, so that all are found out at once
     */
    Sight of(String person, String issue, Collection<String> others);
}
