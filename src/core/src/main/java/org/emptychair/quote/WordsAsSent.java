package org.emptychair.quote;

import java.time.Instant;

/** Customers' words as they were sent, which are not kept for ever. */
public interface WordsAsSent {
    /**
     * Deletes some of what was said before an instant, and what its source knew of who said it;
     * what may be shown of it, its themes and the counts stay as they are.
     *
     * @return whether anything may be left to delete
     */
    boolean forget(Instant before);
}
