package org.emptychair.signal;

/** What a week says of one theme. */
public enum Verdict {
    /** More than usual, and more than chance; stays until the theme is usual again. */
    RISE,
    /** Less than usual over four weeks, and less than chance; stays until it is usual again. */
    FALL,
    /** Never heard of before; said for three weeks. */
    NEW,
    /** More than usual, perhaps by chance: for the theme's owner, never coloured. */
    WATCH,
    /** Nothing that chance does not explain. A large theme may well be steady. */
    STEADY,
    /** Too little is known to say anything. */
    NO_VERDICT;

    /** Whether this is a change that passed its test. */
    public boolean isSignal() {
        return this == RISE || this == FALL || this == NEW;
    }
}
