package org.emptychair.host.demo.story;

import java.util.ArrayList;
import java.util.List;

/** How many contacts each theme has in a week of the story, whoever brings them. */
public final class WeeklyCounts {
    /** How evenly contacts come: the greater, the nearer to plain chance. */
    static final int SIZE = 80;

    private static final long SEED = 141_334_333L;

    private WeeklyCounts() {}

    /** One count for each theme of the story, in its order. */
    public static List<Integer> of(int weeksAgo) {
        List<Integer> counts = new ArrayList<>();
        for (DemoTheme theme : DemoTheme.story()) {
            long seed = SEED + 1_000L * weeksAgo + counts.size();
            counts.add(theme.count(weeksAgo, new Dice(seed)));
        }
        return counts;
    }
}
