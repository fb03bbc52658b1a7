package org.emptychair.atlassian.csv.upload;

/** How far an import is. */
public enum Phase {
    /** The file is here, and nobody started it. */
    UPLOADED,
    RUNNING,
    /** A person stopped it; it can go on. */
    STOPPED,
    /** Its node went away in the middle; it can go on. */
    INTERRUPTED,
    /** Something is wrong that a person has to look at; it can go on. */
    FAILED,
    FINISHED;

    /** Whether somebody may let it go on where it was. */
    public boolean canGoOn() {
        return this == STOPPED || this == INTERRUPTED || this == FAILED;
    }
}
