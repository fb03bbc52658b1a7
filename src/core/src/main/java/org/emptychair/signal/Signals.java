package org.emptychair.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;

/**
 * The verdicts of a week over all themes, by the rules of "How this is counted".
 *
 * <p>Surveillance of counts against their recent past follows C. P. Farrington and others, "A
 * statistical algorithm for the early detection of outbreaks of infectious disease", JRSS A 159
 * (1996), and its revision by A. Noufaily and others, Statistics in Medicine 32 (2013): negative
 * binomial, the last weeks left out of the baseline, earlier outbreaks kept from raising it.
 *
 * <p>A verdict depends on the history up to its week and on the memory handed to it, on nothing
 * else: the same weeks judged again give the same words.
 */
public final class Signals {
    private static final double FALSE_DISCOVERIES = 0.10;

    private Signals() {}

    /** Judges every week of a history in turn, earliest first. */
    public static List<WeekOfSignals> replay(SignalHistory history) {
        List<WeekOfSignals> weeks = new ArrayList<>();
        SignalMemory memory = SignalMemory.NONE;
        for (IsoWeek week : history.range().weeks()) {
            WeekOfSignals judged = judge(history, week, memory);
            weeks.add(judged);
            memory = judged.memory();
        }
        return weeks;
    }

    /**
     * Judges one complete week.
     *
     * @param week of the history; later weeks are not looked at
     * @param memory that of the week before it
     */
    public static WeekOfSignals judge(SignalHistory history, IsoWeek week, SignalMemory memory) {
        if (!history.range().contains(week)) {
            throw new IllegalArgumentException(
                    "%s is not in %s to %s"
                            .formatted(week, history.range().first(), history.range().last()));
        }
        List<Tested> tests = tests(history, week, memory);
        Judge judge = judge(history, week, tests);
        List<ThemeVerdict> verdicts = new ArrayList<>(tests.size());
        SortedMap<ThemeName, ThemeMemory> kept = new TreeMap<>();
        for (Tested test : tests) {
            Judge.Judged judged = judge.judge(test);
            verdicts.add(judged.verdict());
            if (!judged.memory().equals(ThemeMemory.NONE)) {
                kept.put(judged.verdict().theme(), judged.memory());
            }
        }
        return new WeekOfSignals(week, judge.cause(), verdicts, new SignalMemory(kept));
    }

    private static List<Tested> tests(SignalHistory history, IsoWeek week, SignalMemory memory) {
        List<ThemeWeek> seen =
                history.themes().stream()
                        .map(theme -> ThemeWeek.of(history, theme, week, memory.of(theme.name())))
                        .toList();
        Pool rises = pool(seen, ThemeWeek::forRise);
        Pool falls = pool(seen, ThemeWeek::forFall);
        return seen.stream().map(theme -> Tested.of(theme, rises, falls)).toList();
    }

    private static Pool pool(List<ThemeWeek> seen, Function<ThemeWeek, Optional<Sample>> sample) {
        return Pool.of(seen.stream().flatMap(theme -> sample.apply(theme).stream()).toList());
    }

    private static Judge judge(SignalHistory history, IsoWeek week, List<Tested> tests) {
        double[] family = tests.stream().flatMapToDouble(Tested::family).toArray();
        int index = history.range().first().until(week);
        double allFour = 0;
        for (int i = Math.max(0, index - Usual.FALL_WEEKS + 1); i <= index; i++) {
            allFour += history.cases().get(i);
        }
        return new Judge(
                BenjaminiHochberg.threshold(family, FALSE_DISCOVERIES),
                CommonCause.of(history.contacts(), week),
                history.cases().get(index),
                allFour);
    }
}
