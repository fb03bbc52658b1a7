package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

/** How often the rules cry wolf, and how soon they find what is there: printed, and held. */
class CalibrationTest {
    private static final int WARM_UP = 40;
    private static final int YEAR = 52;
    private static final int NULL_RUNS = 60;
    private static final int CHANGE_RUNS = 20;
    private static final double LARGE = 10;

    @Test
    void findsChangesAndDoesNotCryWolf() {
        Quiet quiet = quiet(new SplittableRandom(2026), false);
        Quiet wild = quiet(new SplittableRandom(2026), true);
        Found doubled = changed(new SplittableRandom(77), 2, 4);
        Found halved = changed(new SplittableRandom(77), 0.5, 6);

        print(quiet, wild, doubled, halved);

        assertThat(quiet.signals()).isLessThanOrEqualTo(0.15);
        assertThat(wild.signals()).isLessThanOrEqualTo(0.15);
        assertThat(quiet.watches()).isLessThanOrEqualTo(0.55);
        assertThat(wild.watches()).isLessThanOrEqualTo(0.55);
        assertThat(doubled.signals()).isGreaterThanOrEqualTo(0.60);
        assertThat(doubled.signalsOrWatches()).isGreaterThanOrEqualTo(0.85);
        assertThat(halved.signals()).isGreaterThanOrEqualTo(0.70);
        assertThat(quiet.naive()).isGreaterThan(50 * quiet.signals());
    }

    /** A week's false alarms over all themes, when nothing changes. */
    private record Quiet(double signals, double standing, double watches, double naive) {}

    /** The parts of all changes that were found in time. */
    private record Found(int changes, double signals, double signalsOrWatches, double naive) {}

    private static Quiet quiet(SplittableRandom random, boolean wild) {
        int signals = 0;
        int standing = 0;
        int watches = 0;
        int naive = 0;
        for (int run = 0; run < NULL_RUNS; run++) {
            SimulatedThemes themes = new SimulatedThemes(random, WARM_UP + YEAR, wild);
            List<WeekOfSignals> weeks = judged(themes, WARM_UP - 12);
            for (WeekOfSignals week : weeks.subList(12, weeks.size())) {
                int index = index(week.week());
                for (int theme = 0; theme < SimulatedThemes.THEMES; theme++) {
                    ThemeVerdict verdict = week.themes().get(theme);
                    signals += isFound(verdict, week.week()) ? 1 : 0;
                    standing += verdict.verdict().isSignal() ? 1 : 0;
                    watches += verdict.verdict() == Verdict.WATCH ? 1 : 0;
                    naive += isNaiveRise(themes, theme, index) ? 1 : 0;
                }
            }
        }
        double weeks = NULL_RUNS * (double) YEAR;
        return new Quiet(signals / weeks, standing / weeks, watches / weeks, naive / weeks);
    }

    private static Found changed(SplittableRandom random, double factor, int within) {
        int changes = 0;
        int signals = 0;
        int either = 0;
        int naive = 0;
        for (int run = 0; run < CHANGE_RUNS; run++) {
            for (int theme = 0; theme < SimulatedThemes.THEMES; theme++) {
                if (SimulatedThemes.mean(theme) >= LARGE) {
                    Seen seen = seen(random, theme, factor, within);
                    changes++;
                    signals += seen.signal() ? 1 : 0;
                    either += seen.signal() || seen.watch() ? 1 : 0;
                    naive += seen.naive() ? 1 : 0;
                }
            }
        }
        double all = changes;
        return new Found(changes, signals / all, either / all, naive / all);
    }

    private record Seen(boolean signal, boolean watch, boolean naive) {}

    private static Seen seen(SplittableRandom random, int theme, double factor, int within) {
        SimulatedThemes themes =
                new SimulatedThemes(random, WARM_UP + within, false)
                        .changed(random, theme, factor, WARM_UP);
        Verdict wanted = factor > 1 ? Verdict.RISE : Verdict.FALL;
        boolean signal = false;
        boolean watch = false;
        boolean naive = false;
        for (WeekOfSignals week : judged(themes, WARM_UP - 6)) {
            int index = index(week.week());
            Verdict verdict = week.themes().get(theme).verdict();
            signal |= index >= WARM_UP && verdict == wanted;
            watch |= index >= WARM_UP && verdict == Verdict.WATCH;
            naive |= index >= WARM_UP && isNaiveRise(themes, theme, index);
        }
        return new Seen(signal, watch, naive);
    }

    private static List<WeekOfSignals> judged(SimulatedThemes themes, int from) {
        SignalHistory history = themes.history();
        List<IsoWeek> weeks = history.range().weeks();
        List<WeekOfSignals> judged = new ArrayList<>();
        SignalMemory memory = SignalMemory.NONE;
        for (IsoWeek week : weeks.subList(from, weeks.size())) {
            WeekOfSignals next = Signals.judge(history, week, memory);
            judged.add(next);
            memory = next.memory();
        }
        return judged;
    }

    private static int index(IsoWeek week) {
        return SimulatedThemes.FIRST.until(week);
    }

    private static boolean isFound(ThemeVerdict verdict, IsoWeek week) {
        return verdict.verdict().isSignal()
                && verdict.evidence().flatMap(Evidence::since).filter(week::equals).isPresent();
    }

    private static boolean isNaiveRise(SimulatedThemes themes, int theme, int week) {
        return themes.cases(theme, week) >= 1.5 * themes.cases(theme, week - 1);
    }

    private static void print(Quiet quiet, Quiet wild, Found doubled, Found halved) {
        row("Calibration of signals", "measured", "bound", "+50 % on last week");
        row("false signals a week, 40 themes", two(quiet.signals()), "<= 0.15", two(quiet.naive()));
        row("  every fifth scattering more", two(wild.signals()), "<= 0.15", two(wild.naive()));
        row("false signals standing", two(quiet.standing()), "", "");
        row("  every fifth scattering more", two(wild.standing()), "", "");
        row("false watches a week", two(quiet.watches()), "<= 0.55", "");
        row("  every fifth scattering more", two(wild.watches()), "<= 0.55", "");
        row("doubling in 4 weeks", percent(doubled.signals()), ">= 60 %", percent(doubled.naive()));
        row("  or watch", percent(doubled.signalsOrWatches()), ">= 85 %", "");
        row("halving in 6 weeks", percent(halved.signals()), ">= 70 %", "");
    }

    private static void row(String what, String measured, String bound, String naive) {
        System.out.printf("| %-32s | %8s | %8s | %18s |%n", what, measured, bound, naive);
    }

    private static String two(double value) {
        return "%.2f".formatted(value);
    }

    private static String percent(double share) {
        return "%.0f %%".formatted(100 * share);
    }
}
