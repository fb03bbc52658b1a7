package org.emptychair.chair;

import java.util.List;
import java.util.OptionalDouble;
import org.emptychair.week.WeekRange;

/**
 * A share for each of some weeks in a row, earliest first; the last is the week the chair speaks
 * of.
 *
 * @param range only weeks that we know of
 * @param values one a week, a fraction from 0 to 1; absent for a week with too few answers
 */
public record Shares(WeekRange range, List<OptionalDouble> values) {
    public Shares {
        if (values.size() != range.size()) {
            throw new IllegalArgumentException(
                    "%d shares for %d weeks".formatted(values.size(), range.size()));
        }
        values = List.copyOf(values);
    }

    public OptionalDouble last() {
        return values.get(values.size() - 1);
    }
}
