package org.emptychair.chair;

/**
 * The headline figures of a chair, of the last complete week.
 *
 * @param contacted how many contacts there were, week by week
 * @param soFar contacts of the running week until now
 * @param helped customers who said in that week that our answer helped
 * @param notHelped customers who said that it did not
 */
public record Figures(Series contacted, int soFar, int helped, int notHelped) {
    /** Below this many answers a share says nothing, so only the counts are told. */
    public static final int FEWEST_ANSWERS = 10;

    public int answers() {
        return helped + notHelped;
    }

    public boolean hasHelpfulShare() {
        return answers() >= FEWEST_ANSWERS;
    }

    /**
     * The share of answers that helped, in percent, rounded.
     *
     * @throws IllegalStateException when there are fewer than {@link #FEWEST_ANSWERS}
     */
    public int helpfulPercent() {
        if (!hasHelpfulShare()) {
            throw new IllegalStateException(answers() + " answers make no share");
        }
        return Math.round(100f * helped / answers());
    }
}
