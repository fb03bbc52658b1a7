package org.emptychair.leader;

import java.time.LocalDate;

/**
 * Days on which a leader does not work, or only half.
 *
 * @param last not before the first; both are included
 * @param half whether half of each day is worked
 */
public record Leave(LocalDate first, LocalDate last, boolean half) {
    public Leave {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a leave ends on %s, before it begins on %s".formatted(last, first));
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
