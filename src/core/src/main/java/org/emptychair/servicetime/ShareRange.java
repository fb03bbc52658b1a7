package org.emptychair.servicetime;

/**
 * A share as others may read it: percent and a word, no hours.
 *
 * @param low percent if all that is unknown was none for customers
 * @param high percent if all of it was; the same as low when everything is known
 */
public record ShareRange(int low, int high, Standing standing) {
    /** Nothing was planned and nothing done, so there is no share. */
    public static final ShareRange AWAY = new ShareRange(0, 0, Standing.AWAY);

    /** What can be said of the goal. */
    public enum Standing {
        MET,
        NOT_MET,
        /** It depends on what is not known yet. */
        NOT_YET_KNOWN,
        AWAY
    }

    public ShareRange {
        if (low < 0 || high < low || high > 100) {
            throw new IllegalArgumentException(
                    "a share is 0 to 100 percent, low to high, was %d to %d".formatted(low, high));
        }
    }

    public boolean isKnown() {
        return low == high;
    }
}
