package org.emptychair.signal;

/**
 * What is usual for one theme: how many cases a week, and how much they scatter.
 *
 * @param mean cases a week, at least {@link #LEAST_MEAN}
 * @param dispersion of the weeks around it; 0 is pure chance
 * @param weeks from how many weeks it is known, at least 1
 */
public record Usual(double mean, double dispersion, int weeks) {
    /** A theme that was never heard of still has a chance of being heard of. */
    public static final double LEAST_MEAN = 0.25;

    /** How many weeks a fall looks at together. */
    static final int FALL_WEEKS = 4;

    private static final double OUTSIDE = 0.10;
    private static final double AWAY = 0.20;

    /**
     * So many deviations from the mean a normal curve has a tenth outside; a search begins there.
     */
    private static final double NEAR_OUTSIDE = 1.28;

    public Usual {
        if (!(mean >= LEAST_MEAN) || !(dispersion >= 0)) {
            throw new IllegalArgumentException(
                    "mean %s and dispersion %s cannot be usual".formatted(mean, dispersion));
        }
        if (weeks < 1) {
            throw new IllegalArgumentException("what is usual needs weeks, had " + weeks);
        }
    }

    /** The fewest cases of the usual range, which holds at least four of five usual weeks. */
    public int low() {
        NegativeBinomial week = week();
        int low = (int) Math.max(0, mean - NEAR_OUTSIDE * deviation());
        double below = week.atMost(low);
        while (below <= OUTSIDE) {
            low++;
            below += week.exactly(low);
        }
        double fewer = below - week.exactly(low);
        while (low > 0 && fewer > OUTSIDE) {
            low--;
            fewer -= week.exactly(low);
        }
        return low;
    }

    /** The most cases of the usual range. */
    public int high() {
        NegativeBinomial week = week();
        int high = (int) (mean + NEAR_OUTSIDE * deviation());
        double above = week.atLeast(high);
        while (above <= OUTSIDE) {
            high--;
            above += week.exactly(high);
        }
        double more = above - week.exactly(high);
        while (more > OUTSIDE) {
            high++;
            more -= week.exactly(high);
        }
        return high;
    }

    /** Whether a week is among the highest fifth: a rise that stands has not ended yet. */
    boolean isHigh(int count) {
        return week().atLeast(count) <= AWAY;
    }

    /** Whether a week is among the lowest fifth. */
    boolean isLow(int count) {
        return week().atMost(count) <= AWAY;
    }

    /** The chance of so many cases in a week, or more, if nothing has changed. */
    double rise(int count) {
        return new NegativeBinomial(mean * (1 + 1.0 / weeks), dispersion).atLeast(count);
    }

    /** The chance of so few cases in four weeks together, or fewer, if nothing has changed. */
    double fall(int sum) {
        double scatter = dispersion / FALL_WEEKS + dispersion / weeks;
        return new NegativeBinomial(FALL_WEEKS * mean, scatter).atMost(sum);
    }

    /** How many standard deviations a week lies above the mean. */
    double z(int count) {
        return (count - mean) / deviation();
    }

    private double deviation() {
        return Math.sqrt(mean + dispersion * mean * mean);
    }

    private NegativeBinomial week() {
        return new NegativeBinomial(mean, dispersion);
    }
}
