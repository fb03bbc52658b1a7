package org.emptychair.signal;

import org.emptychair.week.IsoWeek;

/**
 * A person's word that a figure's limits start anew.
 *
 * @param from the first week of the new limits
 * @param reason why, as it was recorded; shown beside the limits
 */
public record Rebase(IsoWeek from, String reason) {
    public Rebase {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "limits rebased from %s need a reason".formatted(from));
        }
    }
}
