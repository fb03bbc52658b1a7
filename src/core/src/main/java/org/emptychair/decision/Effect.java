package org.emptychair.decision;

/**
 * By what factor the served themes changed beyond the others: 0.5 is half as many contacts.
 *
 * <p>A ratio of ratios with its 98 % interval on the logarithm's scale (difference in differences
 * of over-dispersed counts; A. Gelman, J. Hill, "Data Analysis Using Regression and
 * Multilevel/Hierarchical Models", 9.3, with the delta method for the means).
 *
 * @param low the lower end of the interval
 * @param factor the factor seen
 * @param high the upper end
 */
public record Effect(double low, double factor, double high) {
    /** From here down a change is worth the word "helped". */
    public static final double HELPED = 0.8;

    /** From here up it is worth the word "worse". */
    public static final double WORSE = 1.25;

    private static final double Z = 2.326;

    public Effect {
        if (!(0 < low && low <= factor && factor <= high)) {
            throw new IllegalArgumentException(
                    "%s, %s, %s are not in order above 0".formatted(low, factor, high));
        }
    }

    /**
     * The effect seen in four levels.
     *
     * @param before the served themes before it was decided
     * @param after the same after it was done
     * @param othersBefore the themes it does not serve, in the same weeks
     * @param othersAfter the same
     */
    public static Effect of(Level before, Level after, Level othersBefore, Level othersAfter) {
        double factor = (after.mean() / before.mean()) / (othersAfter.mean() / othersBefore.mean());
        double reach =
                Math.exp(
                        Z
                                * Math.sqrt(
                                        before.logVariance()
                                                + after.logVariance()
                                                + othersBefore.logVariance()
                                                + othersAfter.logVariance()));
        return new Effect(factor / reach, factor, factor * reach);
    }

    public Outcome outcome() {
        if (high < 1 && factor <= HELPED) {
            return Outcome.HELPED;
        }
        if (low > 1 && factor >= WORSE) {
            return Outcome.WORSE;
        }
        return low >= HELPED && high <= WORSE ? Outcome.NO_REAL_CHANGE : Outcome.CANNOT_TELL;
    }
}
