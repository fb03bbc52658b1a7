package org.emptychair.atlassian.webhook;

import java.time.Instant;

/** Signed calls that were answered a short while ago, on all nodes. */
public interface SeenCalls {
    boolean contains(String source, String signature);

    /**
     * Remembers a call for as long as its signature is timely.
     *
     * @param until from then on it may be forgotten
     */
    void add(String source, String signature, Instant now, Instant until);
}
