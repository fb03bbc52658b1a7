package org.emptychair.atlassian.minutes;

import org.emptychair.decision.Terms;

/** Writes decisions into pages, as the one who is signed in. */
public interface PageScribe {
    /**
     * Saves a new version of the page, with the decision behind all that is there.
     *
     * @return the id of the macro that states it
     * @throws UnreadablePage when the page's text is not storage format, so that nobody knows where
     *     it ends
     * @throws PageBusy when others save the page at the same time, again and again
     */
    String write(long page, Terms terms);
}
