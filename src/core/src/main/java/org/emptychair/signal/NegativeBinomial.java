package org.emptychair.signal;

/**
 * Counts that scatter more than pure chance: a Poisson count whose mean itself varies.
 *
 * <p>Variance = mean + dispersion × mean²; the usual parameters are size = 1 / dispersion and
 * probability = size / (size + mean) (N. L. Johnson, A. W. Kemp, S. Kotz, "Univariate Discrete
 * Distributions", 3rd ed., 5.1). Upper tails are a regularised incomplete beta function by its
 * continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22), lower ones a sum of
 * falling terms; both keep their relative precision down to 1e-300.
 *
 * @param mean above 0, made for means up to a million
 * @param dispersion 0 or more; at 0 it is the Poisson distribution
 */
public record NegativeBinomial(double mean, double dispersion) {
    private static final double ENOUGH = 1e-16;
    private static final int MOST_STEPS = 1_000_000;
    private static final double TINY = 1e-300;

    public NegativeBinomial {
        if (!(mean > 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("a mean is above 0, was " + mean);
        }
        if (!(dispersion >= 0) || Double.isInfinite(dispersion)) {
            throw new IllegalArgumentException("a dispersion is 0 or more, was " + dispersion);
        }
    }

    /** P(X = count). */
    public double exactly(long count) {
        return count < 0 ? 0 : Math.exp(LogMass.of(this, (double) count));
    }

    /** P(X ≥ count). */
    public double atLeast(long count) {
        if (count <= 0) {
            return 1;
        }
        return count > mean
                ? Math.min(1, exactly(count) * fraction(count))
                : Math.max(0, 1 - exactly(count - 1) * falling(count - 1));
    }

    /** P(X ≤ count). */
    public double atMost(long count) {
        if (count < 0) {
            return 0;
        }
        return count < mean
                ? Math.min(1, exactly(count) * falling(count))
                : Math.max(0, 1 - exactly(count + 1) * fraction(count + 1));
    }

    /** P(X ≤ count) / P(X = count), summed downwards: each term follows from the one above it. */
    private double falling(long count) {
        double sum = 1;
        double term = 1;
        for (long k = count; k > 0 && term > ENOUGH * sum; k--) {
            term *= k * (1 + dispersion * mean) / ((1 + dispersion * (k - 1)) * mean);
            sum += term;
        }
        return sum;
    }

    /**
     * P(X ≥ count) / P(X = count) by Lentz's method. With a = count, b = size and x = 1 -
     * probability, b grows without bound towards Poisson while b·x stays finite, so the two enter
     * only as their product.
     */
    private double fraction(long count) {
        double x = dispersion * mean / (1 + dispersion * mean);
        double bx = mean / (1 + dispersion * mean);
        double c = 1;
        double d = 1 / apart(1 - (count * x + bx) / (count + 1));
        double value = d;
        for (int m = 1; m < MOST_STEPS; m++) {
            double even = m * (bx - m * x) / ((count + 2.0 * m - 1) * (count + 2.0 * m));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            value *= d * c;
            double odd =
                    -(count + m)
                            * ((count + m) * x + bx)
                            / ((count + 2.0 * m) * (count + 2.0 * m + 1));
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                return value;
            }
        }
        return value;
    }

    private static double apart(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
