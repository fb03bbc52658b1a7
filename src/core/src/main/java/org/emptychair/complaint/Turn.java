package org.emptychair.complaint;

/** Who is to speak next. */
public enum Turn {
    /** The customer spoke last and waits for our reply. */
    OURS,
    /** We spoke last. */
    THEIRS
}
