package org.emptychair.issue;

import java.time.Instant;
import java.util.Optional;

/**
 * The stars a customer gave in a service desk.
 *
 * @param stars 1 to 5
 * @param at when, if the tracker says
 */
public record Satisfaction(int stars, Optional<Instant> at) {
    private static final int MOST = 5;

    public Satisfaction {
        if (stars < 1 || stars > MOST) {
            throw new IllegalArgumentException("stars are 1 to %d, were %d".formatted(MOST, stars));
        }
    }
}
