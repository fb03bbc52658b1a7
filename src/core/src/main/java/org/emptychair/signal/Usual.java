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
        int low = 0;
        while (week().atMost(low) <= OUTSIDE) {
            low++;
        }
        return low;
    }

    /** The most cases of the usual range. */
    public int high() {
        int inside = (int) mean;
        int outside = inside + 1;
        while (week().atLeast(outside) > OUTSIDE) {
            inside = outside;
            outside = Math.multiplyExact(outside, 2);
        }
        while (outside - inside > 1) {
            int middle = (inside + outside) >>> 1;
            if (week().atLeast(middle) <= OUTSIDE) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return inside;
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
        return (count - mean) / Math.sqrt(mean + dispersion * mean * mean);
    }

    private NegativeBinomial week() {
        return new NegativeBinomial(mean, dispersion);
    }
}
