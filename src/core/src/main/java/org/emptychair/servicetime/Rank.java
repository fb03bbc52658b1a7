package org.emptychair.servicetime;

/** Whose word counts where two sources speak of the same minutes; the first outranks the next. */
public enum Rank {
    /** The leader, or a tool in their name. */
    BY_HAND,
    /** A worklog on a customer's issue. */
    WORKLOG,
    /** An appointment of a calendar. */
    CALENDAR
}
