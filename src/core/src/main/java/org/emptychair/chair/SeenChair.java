package org.emptychair.chair;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.emptychair.setting.Mode;

/**
 * A chair as one reader may see it: the only one that views and answers take.
 *
 * @param parts the chair, without what this reader may not see
 * @param mode by which rule it was left out
 * @param check how the tracker was asked
 * @param pending parts in which something is left out only because the reader's rights are not
 *     known yet
 * @param takenAt when the meeting closed whose snapshot it is; absent for a chair that is live
 */
public record SeenChair(
        Chair parts, Mode mode, Sight.Check check, Set<Part> pending, Optional<Instant> takenAt) {
    public SeenChair {
        pending = pending.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(pending));
    }

    public SeenChair takenAt(Instant closed) {
        return new SeenChair(parts, mode, check, pending, Optional.of(closed));
    }
}
