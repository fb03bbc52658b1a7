package org.emptychair.complaint;

import java.time.Instant;

/**
 * Why nobody waits on a complaint any more.
 *
 * @param how what happened to it
 * @param at when, or when we noticed
 */
public record Ending(How how, Instant at) {
    /** What can happen to a complaint. */
    public enum How {
        /** The issue has a resolution. */
        RESOLVED,
        /** The issue is no longer in a scope of complaints. */
        LEFT,
        /** The issue was deleted, or we may not see it any more. */
        GONE
    }
}
