package org.emptychair.signal;

import java.util.Arrays;
import java.util.Collection;

/**
 * The dispersion that the themes share: one theme's own is too uncertain after half a year.
 *
 * <p>The median of max(0, own); a theme that scatters far more than that keeps its own.
 *
 * @param dispersion 0 or more
 */
record Pool(double dispersion) {
    private static final double OWN_FROM = 2;

    static Pool of(Collection<Sample> samples) {
        double[] own = samples.stream().mapToDouble(s -> Math.max(0, s.dispersion())).toArray();
        if (own.length == 0) {
            return new Pool(0);
        }
        Arrays.sort(own);
        int middle = own.length / 2;
        return new Pool(own.length % 2 == 1 ? own[middle] : (own[middle - 1] + own[middle]) / 2);
    }

    Usual usual(Sample sample) {
        double own = sample.dispersion();
        return new Usual(
                sample.mean(), own > OWN_FROM * dispersion ? own : dispersion, sample.weeks());
    }
}
