package org.emptychair.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far an issue has come.
 *
 * @param created when it was made
 * @param updated when anything about it changed last
 * @param status the name of its status
 * @param resolution absent while the issue is open
 * @param resolved when it was resolved; some trackers leave it out although there is a resolution
 * @param priority the name of its priority
 * @param closed earlier times in which it was resolved and from which it was reopened, oldest
 *     first; none where the tracker was not asked for them
 */
public record Course(
        Instant created,
        Instant updated,
        String status,
        Optional<String> resolution,
        Optional<Instant> resolved,
        Optional<String> priority,
        List<Closed> closed) {
    /**
     * A time in which an issue was resolved.
     *
     * @param to when it was reopened
     */
    public record Closed(Instant from, Instant to) {}

    public Course {
        closed = List.copyOf(closed);
    }

    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
