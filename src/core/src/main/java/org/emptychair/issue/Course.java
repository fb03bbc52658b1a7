package org.emptychair.issue;

import java.time.Instant;
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
 */
public record Course(
        Instant created,
        Instant updated,
        String status,
        Optional<String> resolution,
        Optional<Instant> resolved,
        Optional<String> priority) {
    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
