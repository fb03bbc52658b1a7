package org.emptychair.habit;

/** What a meeting decided for the customer who sat there. */
public enum SeatOutcome {
    DECIDED,
    UNDECIDED,
    /** There was nobody to decide for. */
    NOBODY_SAT
}
