package org.emptychair.chair;

import java.util.List;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * A count for each of some weeks in a row, earliest first; the last is the week the chair speaks
 * of.
 *
 * @param range only weeks that we know of: none before the first contact of all
 * @param counts one a week
 */
public record Series(WeekRange range, List<Integer> counts) {
    public Series {
        if (counts.size() != range.size()) {
            throw new IllegalArgumentException(
                    "%d counts for %d weeks".formatted(counts.size(), range.size()));
        }
        counts = List.copyOf(counts);
    }

    public int last() {
        return counts.get(counts.size() - 1);
    }

    public IsoWeek lastWeek() {
        return range.last();
    }
}
