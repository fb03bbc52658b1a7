package org.emptychair.week;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Weeks in a row, both ends included.
 *
 * @param first the earliest week
 * @param last the latest week, not before the first and at most ten years after it
 */
public record WeekRange(IsoWeek first, IsoWeek last) {
    private static final int LONGEST = 522;

    public WeekRange {
        int span = first.until(last);
        if (span < 0) {
            throw new IllegalArgumentException("%s lies after %s".formatted(first, last));
        }
        if (span >= LONGEST) {
            throw new IllegalArgumentException(
                    "%s to %s is more than %d weeks".formatted(first, last, LONGEST));
        }
    }

    /** The given number of weeks that end with a week. */
    public static WeekRange endingWith(IsoWeek last, int weeks) {
        return new WeekRange(last.plus(1L - weeks), last);
    }

    public int size() {
        return first.until(last) + 1;
    }

    /** Earliest first. */
    public List<IsoWeek> weeks() {
        return IntStream.range(0, size()).mapToObj(first::plus).toList();
    }

    public boolean contains(IsoWeek week) {
        return week.compareTo(first) >= 0 && week.compareTo(last) <= 0;
    }
}
