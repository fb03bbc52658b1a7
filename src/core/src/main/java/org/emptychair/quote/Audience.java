package org.emptychair.quote;

/** Who may read a released quote. */
public enum Audience {
    /** The team's leaders. */
    LEADERS,
    /** Whoever may view the page. */
    READERS
}
