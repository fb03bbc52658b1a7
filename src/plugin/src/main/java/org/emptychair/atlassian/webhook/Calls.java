package org.emptychair.atlassian.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts calls by name and minute, on this node; no more than a few names are ever asked for. */
final class Calls {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant since = Instant.MIN;

    Calls(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more call fits into this minute. */
    synchronized boolean fits(String name, int most) {
        Instant now = clock.instant();
        if (Duration.between(since, now).compareTo(PERIOD) >= 0) {
            counts.clear();
            since = now;
        }
        return counts.merge(name, 1, Integer::sum) <= most;
    }
}
