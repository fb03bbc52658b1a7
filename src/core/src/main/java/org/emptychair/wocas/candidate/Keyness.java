package org.emptychair.wocas.candidate;

/**
 * How much more often a phrase is said in one set of contacts than in another.
 *
 * <p>The log-likelihood ratio G2 of T. Dunning, "Accurate methods for the statistics of surprise
 * and coincidence", Computational Linguistics 19 (1993), in the two-term form of P. Rayson and R.
 * Garside, "Comparing corpora using frequency profiling" (2000); 15.13 is the 0.01 % point of the
 * chi-squared distribution with one degree of freedom. Beside it stands the binary logarithm of the
 * relative frequencies after A. Hardie's "Log Ratio" (2014), with 0.5 added to each count.
 *
 * @param now contacts of this time that have the phrase
 * @param before those of the time before
 * @param allNow contacts of this time, at least 1
 * @param allBefore those of the time before, at least 1
 */
record Keyness(int now, int before, int allNow, int allBefore) {
    private static final double LEAST_G2 = 15.13;
    private static final double LEAST_RATIO = 1;
    private static final double ADDED = 0.5;

    Keyness {
        if (allNow < 1 || allBefore < 1 || now < 0 || before < 0) {
            throw new IllegalArgumentException(
                    "%d of %d against %d of %d cannot be compared"
                            .formatted(now, allNow, before, allBefore));
        }
    }

    double g2() {
        double both = (double) now + before;
        double all = (double) allNow + allBefore;
        return 2 * (term(now, allNow * both / all) + term(before, allBefore * both / all));
    }

    private static double term(int seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    /** How often the phrase doubled. */
    double logRatio() {
        double ratio = (now + ADDED) / allNow / ((before + ADDED) / allBefore);
        return Math.log(ratio) / Math.log(2);
    }

    boolean isKey() {
        return logRatio() >= LEAST_RATIO && g2() >= LEAST_G2;
    }
}
