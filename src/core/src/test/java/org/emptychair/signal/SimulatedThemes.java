package org.emptychair.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * Themes whose weeks are drawn from a seed: negative binomial around means that are spread evenly,
 * by ratio, from 2 to 100 a week.
 */
public final class SimulatedThemes {
    public static final int THEMES = 40;

    public static final IsoWeek FIRST = new IsoWeek(2024, 1);
    private static final double SIZE = 10;
    private static final double WILD_SIZE = 2;

    private final int weeks;
    private final List<int[]> cases = new ArrayList<>();

    /**
     * @param wild whether every fifth theme scatters far more than the others
     */
    public SimulatedThemes(SplittableRandom random, int weeks, boolean wild) {
        this.weeks = weeks;
        for (int theme = 0; theme < THEMES; theme++) {
            double size = wild && theme % 5 == 4 ? WILD_SIZE : SIZE;
            cases.add(draw(random, mean(theme), size, weeks));
        }
    }

    public static double mean(int theme) {
        return 2 * Math.pow(50, theme / (THEMES - 1.0));
    }

    /** The same weeks, but one theme's are drawn again with another mean from a week on. */
    public SimulatedThemes changed(SplittableRandom random, int theme, double factor, int from) {
        int[] now = draw(random, mean(theme) * factor, SIZE, weeks - from);
        System.arraycopy(now, 0, cases.get(theme), from, now.length);
        return this;
    }

    /** The cases of a theme in a week. */
    public int cases(int theme, int week) {
        return cases.get(theme)[week];
    }

    public SignalHistory history() {
        return history(weeks);
    }

    /** Cut off after some weeks. */
    public SignalHistory history(int weeks) {
        WeekRange range = new WeekRange(FIRST, FIRST.plus(weeks - 1L));
        List<Integer> all = IntStream.range(0, weeks).mapToObj(this::all).toList();
        List<Integer> customers = Collections.nCopies(weeks, 3);
        List<ThemeHistory> themes = new ArrayList<>();
        for (int theme = 0; theme < THEMES; theme++) {
            themes.add(
                    ThemeHistory.complete(
                            new ThemeName("theme " + theme),
                            FIRST,
                            IntStream.of(cases.get(theme)).limit(weeks).boxed().toList(),
                            customers));
        }
        return new SignalHistory(XmrChart.ofCounts(range, all), all, themes, List.of());
    }

    private int all(int week) {
        return cases.stream().mapToInt(theme -> theme[week]).sum();
    }

    private static int[] draw(SplittableRandom random, double mean, double size, int weeks) {
        int[] drawn = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            drawn[week] = poisson(random, mean / size * gamma(random, size));
        }
        return drawn;
    }

    /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
    private static double gamma(SplittableRandom random, double shape) {
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    /** Counts the arrivals of a unit of time, one exponential gap after another. */
    private static int poisson(SplittableRandom random, double mean) {
        int count = 0;
        for (double t = -Math.log(1 - random.nextDouble()); t < mean; count++) {
            t -= Math.log(1 - random.nextDouble());
        }
        return count;
    }
}
