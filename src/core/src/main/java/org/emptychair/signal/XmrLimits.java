package org.emptychair.signal;

import java.util.List;

/**
 * Between which values a figure moves by itself, week by week.
 *
 * <p>The natural process limits of a chart for individual values: mean ± 2.66 × mean moving range
 * (D. J. Wheeler, "Understanding Variation", 1993; 2.66 = 3 / 1.128). A value on a limit lies
 * inside.
 *
 * @param mean of the weeks that they were made from
 * @param low never below 0
 * @param high never above 1 for a share
 * @param weeks from how many weeks they were made, at least {@link #FEWEST_WEEKS}
 */
public record XmrLimits(double mean, double low, double high, int weeks) {
    /** Below this many weeks there are no limits. */
    public static final int FEWEST_WEEKS = 8;

    private static final double RANGES = 2.66;

    public XmrLimits {
        if (!(low <= mean && mean <= high)) {
            throw new IllegalArgumentException(
                    "the mean %s is not within %s to %s".formatted(mean, low, high));
        }
        if (weeks < FEWEST_WEEKS) {
            throw new IllegalArgumentException(
                    "limits need %d weeks, not %d".formatted(FEWEST_WEEKS, weeks));
        }
    }

    /** Limits of counts, which are 0 or more. */
    public static XmrLimits ofCounts(List<Double> values) {
        return of(values, Double.POSITIVE_INFINITY);
    }

    /** Limits of shares, which are fractions from 0 to 1. */
    public static XmrLimits ofShares(List<Double> values) {
        return of(values, 1);
    }

    private static XmrLimits of(List<Double> values, double most) {
        double sum = 0;
        double moved = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (!(value >= 0 && value <= most)) {
                throw new IllegalArgumentException(
                        "a value is 0 to %s, was %s".formatted(most, value));
            }
            sum += value;
            moved += i == 0 ? 0 : Math.abs(value - values.get(i - 1));
        }
        double mean = sum / values.size();
        double reach = RANGES * moved / (values.size() - 1);
        return new XmrLimits(
                mean, Math.max(0, mean - reach), Math.min(most, mean + reach), values.size());
    }

    public boolean isAbove(double value) {
        return value > high;
    }

    public boolean isBelow(double value) {
        return value < low;
    }

    public boolean isOutside(double value) {
        return isAbove(value) || isBelow(value);
    }
}
