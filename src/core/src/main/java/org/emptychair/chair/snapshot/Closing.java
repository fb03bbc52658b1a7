package org.emptychair.chair.snapshot;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.chair.seat.Meeting;

/**
 * That a meeting was closed, or opened again after it was.
 *
 * @param at when
 * @param by the key of the person who did; absent for the evening's job
 */
public record Closing(Meeting meeting, State state, Instant at, Optional<String> by) {
    /** How a meeting stands after it was closed once. */
    public enum State {
        CLOSED,
        REOPENED
    }

    public Closing {
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
