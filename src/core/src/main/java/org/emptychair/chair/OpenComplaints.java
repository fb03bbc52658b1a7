package org.emptychair.chair;

import java.util.List;
import java.util.Set;

/**
 * The open complaints.
 *
 * @param open how many there are
 * @param lines the first of them: never answered, then past their promise, then by silence and
 *     severity; at most {@link LiveChair#MOST_COMPLAINTS}, and none in the shared mode
 */
public record OpenComplaints(int open, List<ComplaintLine> lines) {
    public OpenComplaints {
        lines = List.copyOf(lines);
        if (open < lines.size()) {
            throw new IllegalArgumentException(
                    "%d complaints cannot have %d lines".formatted(open, lines.size()));
        }
    }

    OpenComplaints seenBy(Sight sight, Set<Part> pending) {
        if (lines.stream().anyMatch(line -> sight.isPending(line.issue().id()))) {
            pending.add(Part.COMPLAINTS);
        }
        return new OpenComplaints(
                open, lines.stream().filter(line -> sight.sees(line.issue().id())).toList());
    }
}
