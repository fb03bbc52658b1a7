package org.emptychair.contact;

import java.util.Optional;

/**
 * What customers answered to one question, on a scale from 1 to 7.
 *
 * @param high how many answered 6 or 7
 * @param low how many answered 1, 2 or 3
 * @param all how many answered
 */
public record Grades(int high, int low, int all) {
    public static final Grades NONE = new Grades(0, 0, 0);

    /** Below this many answers a share says nothing, so only their number is told. */
    public static final int FEWEST = 10;

    private static final int HIGH_FROM = 6;
    private static final int LOW_TO = 3;
    private static final double Z = 1.959963984540054;

    /**
     * The share of high answers less that of low ones, with the range in which it truly lies in 95
     * of 100 cases; each from -1 to 1.
     */
    public record Net(double low, double value, double high) {}

    public Grades {
        if (high < 0 || low < 0 || high + low > all) {
            throw new IllegalArgumentException(
                    "%d high and %d low are not part of %d answers".formatted(high, low, all));
        }
    }

    /** One answer more. */
    public Grades plus(int grade) {
        return new Grades(
                high + (grade >= HIGH_FROM ? 1 : 0), low + (grade <= LOW_TO ? 1 : 0), all + 1);
    }

    /**
     * Absent below {@link #FEWEST} answers.
     *
     * <p>The interval is the adjusted Wald interval for the difference of two shares of one sample:
     * three answers are added, three quarters of one at each end (B. Rocks, "Interval estimation
     * for the Net Promoter Score", The American Statistician 70, 2016).
     */
    public Optional<Net> net() {
        if (all < FEWEST) {
            return Optional.empty();
        }
        double value = (double) (high - low) / all;
        double many = all + 3.0;
        double top = (high + 0.75) / many;
        double bottom = (low + 0.75) / many;
        double middle = top - bottom;
        double reach = Z * Math.sqrt((top + bottom - middle * middle) / many);
        return Optional.of(
                new Net(
                        Math.max(-1, Math.min(value, middle - reach)),
                        value,
                        Math.min(1, Math.max(value, middle + reach))));
    }
}
