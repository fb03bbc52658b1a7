package org.emptychair.signal;

import java.util.Arrays;

/**
 * The choice of discoveries among many tests so that, on average, at most a given share of them are
 * false.
 *
 * <p>The step-up procedure of Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate",
 * JRSS B 57 (1995).
 */
final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The largest p-value that is a discovery: all up to it are. Negative when none is.
     *
     * @param values p-values of the whole family, 0 to 1, in any order
     * @param rate the share of false discoveries that is borne, 0 to 1
     */
    static double threshold(double[] values, double rate) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int i = sorted.length; i > 0; i--) {
            if (sorted[i - 1] <= rate * i / sorted.length) {
                return sorted[i - 1];
            }
        }
        return -1;
    }
}
