package org.emptychair.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a decision, and when.
 *
 * @param decidedAt present once a meeting decided it
 * @param doneAt present when it is done, not before it was decided
 * @param supersededBy present when another decision took its place
 */
public record Course(
        State state,
        Optional<Instant> decidedAt,
        Optional<Instant> doneAt,
        Optional<DecisionId> supersededBy) {
    /** Waits for a meeting. */
    public static final Course PROPOSED =
            new Course(State.PROPOSED, Optional.empty(), Optional.empty(), Optional.empty());

    public Course {
        boolean inOrder =
                doneAt.flatMap(done -> decidedAt.map(it -> !it.isAfter(done))).orElse(true);
        if (!state.fits(decidedAt.isPresent(), doneAt.isPresent())
                || !inOrder
                || supersededBy.isPresent() != (state == State.SUPERSEDED)) {
            throw new IllegalArgumentException(
                    "%s with decided %s, done %s, superseded by %s"
                            .formatted(state, decidedAt, doneAt, supersededBy));
        }
    }

    public static Course decided(Instant at) {
        return new Course(State.DECIDED, Optional.of(at), Optional.empty(), Optional.empty());
    }

    public static Course done(Instant decided, Instant done) {
        return new Course(State.DONE, Optional.of(decided), Optional.of(done), Optional.empty());
    }

    Course withdrawn() {
        return new Course(State.WITHDRAWN, decidedAt, doneAt, Optional.empty());
    }

    Course supersededBy(DecisionId other) {
        return new Course(State.SUPERSEDED, decidedAt, doneAt, Optional.of(other));
    }
}
