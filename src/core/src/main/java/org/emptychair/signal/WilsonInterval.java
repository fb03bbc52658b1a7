package org.emptychair.signal;

/**
 * The range in which a share truly lies, given how often it was seen, right in 95 of 100 cases.
 *
 * <p>The score interval without continuity correction of E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22 (1927); method 3 of R. G. Newcombe, Statistics
 * in Medicine 17 (1998). All three are fractions, 0 to 1.
 *
 * @param low the lower end, 0 when nothing was seen
 * @param share the share seen; the ends are not equally far from it
 * @param high the upper end, 1 when everything was seen
 */
public record WilsonInterval(double low, double share, double high) {
    private static final double Z = 1.959963984540054;

    public WilsonInterval {
        if (!(0 <= low && low <= share && share <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "%s, %s, %s are not in order from 0 to 1".formatted(low, share, high));
        }
    }

    /**
     * The interval of a share that was seen some times out of all.
     *
     * @param seen 0 to all
     * @param all at least 1: of nothing there is no share
     */
    public static WilsonInterval of(long seen, long all) {
        if (all < 1 || seen < 0 || seen > all) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(seen, all));
        }
        double share = (double) seen / all;
        double weight = Z * Z / all;
        double middle = (share + weight / 2) / (1 + weight);
        double half = Z * Math.sqrt(share * (1 - share) / all + weight / (4 * all)) / (1 + weight);
        // Rounding must not push an end past what it is by definition.
        double low = seen == 0 ? 0 : Math.min(share, Math.max(0, middle - half));
        double high = seen == all ? 1 : Math.max(share, Math.min(1, middle + half));
        return new WilsonInterval(low, share, high);
    }
}
