package org.emptychair.complaint;

import java.time.Instant;
import java.util.Optional;

/**
 * A time in which a customer waited for our word.
 *
 * @param from when the customer spoke
 * @param to when we answered, or the complaint ended; absent while the customer waits
 */
public record Waiting(Instant from, Optional<Instant> to) {
    public Waiting {
        to.filter(end -> !end.isAfter(from))
                .ifPresent(
                        end -> {
                            throw new IllegalArgumentException(
                                    "waiting from %s ends at %s".formatted(from, end));
                        });
    }
}
