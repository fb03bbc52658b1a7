package org.emptychair.wocas;

/** A headline figure that moves between limits; who still waits is a stock and has none. */
public enum Headline {
    /** They contacted us. */
    CONTACTED,
    /** Was this answer helpful? */
    HELPFUL,
    /** Unhappy in their words. */
    UNHAPPY
}
