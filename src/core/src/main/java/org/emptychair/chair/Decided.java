package org.emptychair.chair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was decided for the customer, as far as it comes back to this meeting.
 *
 * @param lines overdue, for review, proposed, decided today; at most {@link
 *     LiveChair#MOST_DECISIONS}
 * @param overdue how many are overdue in all, shown or not
 * @param more whether there are others than these
 */
public record Decided(List<DecisionLine> lines, int overdue, boolean more) {
    public Decided {
        lines = List.copyOf(lines);
    }

    /** The pages that they stand on; whoever may not view a page does not see what stands there. */
    public Set<Long> pages() {
        return lines.stream()
                .map(line -> line.decision().place().page())
                .collect(Collectors.toSet());
    }

    Decided seenBy(Sight sight, Set<Part> pending) {
        List<DecisionLine> seen =
                lines.stream()
                        .filter(line -> sight.pages().contains(line.decision().place().page()))
                        .map(line -> line.seenBy(sight, pending))
                        .toList();
        return new Decided(seen, overdue, more);
    }
}
