package org.emptychair.chair;

/** A part of the chair that a reader may not see before their rights are known. */
public enum Part {
    SEAT,
    LAST_MEETING,
    QUOTES,
    COMPLAINTS,
    DECISIONS
}
