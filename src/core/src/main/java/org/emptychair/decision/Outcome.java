package org.emptychair.decision;

/** What the counts say of a decision; a person confirms it. */
public enum Outcome {
    /** Nothing is expected before it is done. */
    NOT_DONE_YET,
    /** Fewer than six complete weeks to judge by. */
    TOO_EARLY,
    /** At least a fifth fewer contacts than without it, beyond chance. */
    HELPED,
    /** At least a quarter more, beyond chance. */
    WORSE,
    /** Neither, and surely so. */
    NO_REAL_CHANGE,
    /** What was seen fits more than one of these. */
    CANNOT_TELL
}
