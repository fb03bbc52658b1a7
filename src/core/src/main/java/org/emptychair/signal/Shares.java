package org.emptychair.signal;

/**
 * Two shares side by side: did a theme's part of all contacts change too?
 *
 * <p>The pooled z-test of two proportions (J. L. Fleiss, B. Levin, M. C. Paik, "Statistical Methods
 * for Rates and Proportions", 3rd ed., 3.1), without continuity correction.
 *
 * @param now cases of the theme in the weeks in question
 * @param allNow all cases of those weeks
 * @param before cases of the theme in its baseline
 * @param allBefore all cases of that baseline
 */
record Shares(long now, long allNow, long before, long allBefore) {
    /** Two-sided p below 0.01. */
    private static final double Z = 2.5758293035489004;

    boolean grew() {
        return z() > Z;
    }

    boolean shrank() {
        return z() < -Z;
    }

    /** 0 where a share is of nothing or nothing could have differed. */
    double z() {
        double pooled = (double) (now + before) / (allNow + allBefore);
        double variance = pooled * (1 - pooled) * (1.0 / allNow + 1.0 / allBefore);
        return variance > 0 && !Double.isInfinite(variance)
                ? ((double) now / allNow - (double) before / allBefore) / Math.sqrt(variance)
                : 0;
    }
}
