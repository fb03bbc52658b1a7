package org.emptychair.signal;

/**
 * The logarithm of a negative binomial probability without the cancellation that log-gammas bring:
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
final class LogMass {
    private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
    private static final double SERIES_FROM = 15;
    private static final double NEAR = 0.1;

    private LogMass() {}

    static double of(NegativeBinomial law, double count) {
        double spread = 1 + law.dispersion() * law.mean();
        double size = 1 / law.dispersion();
        if (count == 0) {
            return Double.isInfinite(size) ? -law.mean() : -size * Math.log1p(law.mean() / size);
        }
        double off = (count - law.mean()) / spread;
        double within = 1 + law.dispersion() * count;
        double log =
                -HALF_LOG_TWO_PI
                        - 0.5 * Math.log(count * within)
                        - stirlingError(count)
                        - deviance(count, law.mean() * within / spread, off);
        if (Double.isInfinite(size)) {
            return log;
        }
        return log
                + stirlingError(size + count)
                - stirlingError(size)
                - deviance(size, size * within / spread, -off);
    }

    /** What Stirling's formula leaves of log Γ(n + 1). */
    private static double stirlingError(double n) {
        double shifted = 0;
        double z = n;
        for (; z < SERIES_FROM; z++) {
            shifted += (z + 0.5) * Math.log1p(1 / z) - 1;
        }
        double r = 1 / (z * z);
        double series =
                (1 / 12.0 - r * (1 / 360.0 - r * (1 / 1260.0 - r * (1 / 1680.0 - r / 1188)))) / z;
        return shifted + series;
    }

    /**
     * x log(x / expected) + expected - x, given off = x - expected, which is known more exactly.
     */
    private static double deviance(double x, double expected, double off) {
        if (Math.abs(off) >= NEAR * (x + expected)) {
            return x * Math.log(x / expected) - off;
        }
        double v = off / (x + expected);
        double sum = off * v;
        double term = 2 * x * v;
        for (int j = 1; j < 1000; j++) {
            term *= v * v;
            double next = sum + term / (2 * j + 1);
            if (next == sum) {
                break;
            }
            sum = next;
        }
        return sum;
    }
}
