package org.emptychair.chair.series;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting that comes back, and where it stands.
 *
 * @param stop why it makes no pages; absent while it runs
 * @param last the latest meeting that anything is known of
 */
public record MeetingSeries(long id, Plan plan, Optional<Stop> stop, Optional<Occurrence> last) {
    public MeetingSeries {
        if (id < 1) {
            throw new IllegalArgumentException("a series' number is positive, was " + id);
        }
    }

    public boolean isRunning() {
        return stop.isEmpty();
    }

    /** What a page made for a meeting carries, so that it is known again; always the same. */
    public UUID mark(LocalDate meeting) {
        return UUID.nameUUIDFromBytes(
                "org.emptychair.series %d %s".formatted(id, meeting).getBytes(UTF_8));
    }
}
