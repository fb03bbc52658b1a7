package org.emptychair.chair;

import java.util.EnumSet;
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
 */
public record SeenChair(Chair parts, Mode mode, Sight.Check check, Set<Part> pending) {
    public SeenChair {
        pending = pending.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(pending));
    }
}
