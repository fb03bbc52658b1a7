package org.emptychair.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.emptychair.week.IsoWeek;

/**
 * A figure over a year, and the same weeks a year before.
 *
 * @param last the last week
 * @param year one value a week, earliest first, at most {@link #WEEKS}; absent where nothing is
 *     known
 * @param before the value 52 weeks before each of them; none at all when nothing is known of then
 */
public record Trend(IsoWeek last, List<OptionalDouble> year, List<OptionalDouble> before) {
    /** Twelve months. */
    public static final int WEEKS = 52;

    public Trend {
        year = List.copyOf(year);
        before = List.copyOf(before);
        if (!before.isEmpty() && before.size() != year.size()) {
            throw new IllegalArgumentException(
                    "%d weeks of a year before, expected %d".formatted(before.size(), year.size()));
        }
    }

    /**
     * @param values one a week, the last of them of the last week
     */
    static Trend of(IsoWeek last, List<OptionalDouble> values) {
        int size = values.size();
        List<OptionalDouble> year = values.subList(Math.max(0, size - WEEKS), size);
        List<OptionalDouble> before = new ArrayList<>();
        for (int back = year.size(); back > 0; back--) {
            int at = size - back - WEEKS;
            before.add(at < 0 ? OptionalDouble.empty() : values.get(at));
        }
        boolean known = before.stream().anyMatch(OptionalDouble::isPresent);
        return new Trend(last, year, known ? before : List.of());
    }

    /** The last of its weeks alone. */
    public Trend lastWeeks(int weeks) {
        int from = Math.max(0, year.size() - weeks);
        return new Trend(
                last,
                year.subList(from, year.size()),
                before.isEmpty() ? before : before.subList(from, before.size()));
    }

    /** The week of a value, by its place. */
    public IsoWeek week(int at) {
        return last.plus(1L + at - year.size());
    }
}
