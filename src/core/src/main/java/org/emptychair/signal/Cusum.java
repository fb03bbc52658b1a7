package org.emptychair.signal;

/**
 * A running sum of how far a figure lies above its usual, which finds small changes that last.
 *
 * <p>The upper tabular CUSUM of E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954),
 * with reference value 0.5 and decision interval 5 in standard deviations, as in D. C. Montgomery,
 * "Introduction to Statistical Quality Control", chapter 9.
 *
 * @param sum 0 or more, in standard deviations
 */
public record Cusum(double sum) {
    /** Nothing summed yet. */
    public static final Cusum ZERO = new Cusum(0);

    private static final double ALLOWANCE = 0.5;
    private static final double LIMIT = 5;

    public Cusum {
        if (!(sum >= 0)) {
            throw new IllegalArgumentException("a sum is 0 or more, was " + sum);
        }
    }

    /** The sum after one more week. */
    Cusum plus(double z) {
        return new Cusum(Math.max(0, sum + z - ALLOWANCE));
    }

    boolean isAlarm() {
        return sum > LIMIT;
    }
}
