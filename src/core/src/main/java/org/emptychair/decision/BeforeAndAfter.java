package org.emptychair.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * The weeks before a decision was taken and after it was done: did it help?
 *
 * @param range the weeks known, the last one complete
 * @param weeks one each, earliest first
 * @param decided the week it was taken in
 * @param done the week it was done in, when it is
 * @param dispersion of the served themes, as their signals use it
 */
public record BeforeAndAfter(
        WeekRange range,
        List<ServedWeek> weeks,
        IsoWeek decided,
        Optional<IsoWeek> done,
        double dispersion) {
    private static final int BEFORE = 6;
    private static final int FEWEST_AFTER = 6;
    private static final int MOST_AFTER = 12;
    private static final int SETTLING = 2;
    private static final int LASTING = 4;

    /** So far back it looks for quiet weeks. */
    static final int LONGEST_LOOK = 26;

    public BeforeAndAfter {
        if (weeks.size() != range.size()) {
            throw new IllegalArgumentException(
                    "%d weeks given for %d".formatted(weeks.size(), range.size()));
        }
        weeks = List.copyOf(weeks);
    }

    public Outcome outcome() {
        if (done.isEmpty()) {
            return Outcome.NOT_DONE_YET;
        }
        if (after().size() < FEWEST_AFTER) {
            return Outcome.TOO_EARLY;
        }
        return effect().map(Effect::outcome).orElse(Outcome.CANNOT_TELL);
    }

    /** Absent while it is too early, and when the weeks before are not known. */
    public Optional<Effect> effect() {
        List<ServedWeek> before = before();
        List<ServedWeek> after = after();
        if (before.size() < BEFORE || after.size() < FEWEST_AFTER) {
            return Optional.empty();
        }
        double scatter = othersDispersion();
        return Optional.of(
                Effect.of(
                        level(before, ServedWeek::served, dispersion),
                        level(after, ServedWeek::served, dispersion),
                        level(before, ServedWeek::others, scatter),
                        level(after, ServedWeek::others, scatter)));
    }

    /**
     * The six complete weeks before it was taken. A loud week that made people decide would be
     * followed by quieter ones anyhow, so it is left out for an earlier one, unless the noise had
     * lasted.
     */
    List<ServedWeek> before() {
        int end = Math.min(weeks.size(), range.first().until(decided));
        boolean lasted = loudBefore(end) >= LASTING;
        List<ServedWeek> before = new ArrayList<>();
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_LOOK) && before.size() < BEFORE; i--) {
            ServedWeek week = weeks.get(i);
            if (week.complete() && (lasted || !week.isLoud())) {
                before.add(week);
            }
        }
        return before;
    }

    private int loudBefore(int end) {
        int loud = 0;
        while (loud < end && weeks.get(end - 1 - loud).isLoud()) {
            loud++;
        }
        return loud;
    }

    /** Complete weeks once it had time to work, at most twelve. */
    List<ServedWeek> after() {
        int start =
                done.map(week -> Math.max(0, range.first().until(week) + SETTLING))
                        .orElse(weeks.size());
        return weeks.stream().skip(start).filter(ServedWeek::complete).limit(MOST_AFTER).toList();
    }

    private double othersDispersion() {
        int end = Math.min(weeks.size(), range.first().until(decided));
        int[] cases =
                weeks.subList(Math.max(0, end - LONGEST_LOOK), end).stream()
                        .filter(ServedWeek::complete)
                        .mapToInt(ServedWeek::others)
                        .toArray();
        double mean = IntStream.of(cases).average().orElse(0);
        double squares = IntStream.of(cases).mapToDouble(n -> (n - mean) * (n - mean)).sum();
        double variance = squares / Math.max(1, cases.length - 1);
        return mean > 0 ? Math.max(0, (variance - mean) / (mean * mean)) : 0;
    }

    private static Level level(
            List<ServedWeek> weeks, ToIntFunction<ServedWeek> measure, double dispersion) {
        return Level.of(weeks.stream().map(measure::applyAsInt).toList(), dispersion);
    }
}
