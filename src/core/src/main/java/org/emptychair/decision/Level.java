package org.emptychair.decision;

import java.util.Collection;

/**
 * How many cases a week there were over some weeks.
 *
 * @param mean cases a week, above 0: where there was none, half a case is put in, so that ratios
 *     have a value
 * @param weeks how many, at least 1
 * @param dispersion how much more than chance the weeks scatter, 0 or more
 */
public record Level(double mean, int weeks, double dispersion) {
    private static final double HALF_A_CASE = 0.5;

    public Level {
        if (!(mean > 0) || weeks < 1 || !(dispersion >= 0)) {
            throw new IllegalArgumentException(
                    "%s a week over %d weeks with dispersion %s is no level"
                            .formatted(mean, weeks, dispersion));
        }
    }

    static Level of(Collection<Integer> cases, double dispersion) {
        double sum = cases.stream().mapToInt(Integer::intValue).sum();
        return new Level(Math.max(HALF_A_CASE, sum) / cases.size(), cases.size(), dispersion);
    }

    /** The variance of the logarithm of the mean, by the delta method. */
    double logVariance() {
        return (1 / mean + dispersion) / weeks;
    }
}
