package org.emptychair.servicetime;

/**
 * How much of a leader's time went to customers: S of W minutes, with U of them unknown.
 *
 * <p>It holds minutes, so it stays with the leader; others read its {@link ShareRange}.
 *
 * @param service minutes known to be service
 * @param worked planned minutes, or what was logged where that is more
 * @param unknown minutes that nobody spoke of yet: all, none or some of them may be service
 */
public record Share(long service, long worked, long unknown) {
    public static final Share NONE = new Share(0, 0, 0);

    public Share {
        if (service < 0 || unknown < 0 || service + unknown > worked) {
            throw new IllegalArgumentException(
                    "%,d minutes of service and %,d unknown do not fit into %,d"
                            .formatted(service, unknown, worked));
        }
    }

    public Share plus(Share other) {
        return new Share(service + other.service, worked + other.worked, unknown + other.unknown);
    }

    /** As others may read it. */
    public ShareRange against(int goal) {
        if (worked == 0) {
            return ShareRange.AWAY;
        }
        return new ShareRange(
                percent(service, goal), percent(service + unknown, goal), standing(goal));
    }

    private ShareRange.Standing standing(int goal) {
        if (service * 100 >= goal * worked) {
            return ShareRange.Standing.MET;
        }
        return (service + unknown) * 100 < goal * worked
                ? ShareRange.Standing.NOT_MET
                : ShareRange.Standing.NOT_YET_KNOWN;
    }

    /** Rounded, but what is below the goal never reads as the goal. */
    private int percent(long minutes, int goal) {
        int rounded = (int) Math.round(100.0 * minutes / worked);
        return minutes * 100 < goal * worked ? Math.min(rounded, goal - 1) : rounded;
    }
}
