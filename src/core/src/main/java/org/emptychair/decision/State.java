package org.emptychair.decision;

/** How far a decision has come. */
public enum State {
    /** Waits for a meeting to decide it. */
    PROPOSED,
    /** Is to be done. */
    DECIDED,
    /** Was done. */
    DONE,
    /** Another decision took its place. */
    SUPERSEDED,
    /** Nobody will do it. */
    WITHDRAWN;

    /** Whether something is still to come: a meeting's word, or the deed. */
    public boolean isOpen() {
        return this == PROPOSED || this == DECIDED;
    }

    /** Whether a decision in this state may have been decided and done, or not. */
    boolean fits(boolean decided, boolean done) {
        if (isOpen()) {
            return !done && decided == (this == DECIDED);
        }
        return this == DONE ? decided && done : decided || !done;
    }
}
