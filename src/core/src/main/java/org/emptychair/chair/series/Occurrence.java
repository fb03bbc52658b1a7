package org.emptychair.chair.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One meeting of a series, and what became of its page.
 *
 * @param page its number, once it is made
 * @param at when it came to be so
 */
public record Occurrence(LocalDate day, State state, Optional<Long> page, Instant at) {
    /** What became of the page. */
    public enum State {
        /** Being made; when nobody is at it, whoever was has been stopped. */
        UNDER_WAY,
        MADE,
        /** Somebody else has a page of that title, so none was made. */
        TAKEN,
        /** Whoever set the series up could not make it. */
        REFUSED
    }

    public Occurrence {
        if ((state == State.MADE) != page.isPresent()) {
            throw new IllegalArgumentException(
                    "a page that is %s has page %s".formatted(state, page));
        }
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    static Occurrence of(LocalDate day, State state, Instant at) {
        return new Occurrence(day, state, Optional.empty(), at);
    }

    static Occurrence made(LocalDate day, long page, Instant at) {
        return new Occurrence(day, State.MADE, Optional.of(page), at);
    }
}
