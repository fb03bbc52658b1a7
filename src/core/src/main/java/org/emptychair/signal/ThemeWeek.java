package org.emptychair.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * One theme in one week, as far as it can be seen without the other themes.
 *
 * @param theme its history
 * @param memory what was handed on from the week before, less what a person accepted since
 * @param index of the week
 * @param week the same by name
 * @param forRise its baseline for a rise, weeks t-28 to t-3; absent while too little is known
 * @param forFall its baseline for a fall, weeks t-29 to t-4
 * @param lastFour cases of the last four weeks; absent when one of them is incomplete
 */
record ThemeWeek(
        ThemeHistory theme,
        ThemeMemory memory,
        int index,
        IsoWeek week,
        Optional<Sample> forRise,
        Optional<Sample> forFall,
        OptionalInt lastFour) {
    private static final int FEWEST_WEEKS = 8;
    private static final int RISE_GAP = 2;
    private static final int FALL_GAP = 3;
    private static final int REACH = 29;

    static ThemeWeek of(SignalHistory history, ThemeHistory theme, IsoWeek week, ThemeMemory kept) {
        IsoWeek first = history.range().first();
        int index = first.until(week);
        Optional<Acceptance> accepted =
                history.acceptances().stream()
                        .filter(a -> a.theme().equals(theme.name()))
                        .filter(a -> a.recorded().compareTo(week) <= 0)
                        .max(Comparator.comparing(Acceptance::recorded));
        ThemeMemory memory =
                accepted.map(a -> forget(kept, a, week)).orElse(kept).since(week.plus(-REACH));
        int start =
                Math.max(
                        first.until(theme.begun(week)),
                        accepted.map(a -> first.until(a.since())).orElse(Integer.MIN_VALUE));
        boolean known = index - start >= FEWEST_WEEKS;
        List<WeekRange> past = memory.past();
        int from = Math.max(0, start);
        return new ThemeWeek(
                theme,
                memory,
                index,
                week,
                known
                        ? Sample.before(history, theme, past, from, index - RISE_GAP)
                        : Optional.empty(),
                known
                        ? Sample.before(history, theme, past, from, index - FALL_GAP)
                        : Optional.empty(),
                lastFour(theme, index, week));
    }

    private static ThemeMemory forget(ThemeMemory memory, Acceptance accepted, IsoWeek week) {
        boolean stood =
                memory.standing()
                        .filter(signal -> signal.since().compareTo(accepted.recorded()) <= 0)
                        .isPresent();
        return stood || week.equals(accepted.recorded()) ? ThemeMemory.NONE : memory;
    }

    private static OptionalInt lastFour(ThemeHistory theme, int index, IsoWeek week) {
        int from = index - Usual.FALL_WEEKS + 1;
        if (from < 0 || !theme.incomplete().subSet(week.plus(-FALL_GAP), week.plus(1)).isEmpty()) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (int i = from; i <= index; i++) {
            sum += theme.cases().get(i);
        }
        return OptionalInt.of(sum);
    }

    int count() {
        return theme.cases().get(index);
    }

    boolean isIncomplete() {
        return theme.incomplete().contains(week);
    }

    /** Enough cases from enough customers to speak of at all. */
    boolean isHeard() {
        return count() >= 5 && theme.customers().get(index) >= ThemeHistory.ENOUGH_CUSTOMERS;
    }

    /** Never heard of in its baseline, and now heard. */
    boolean isNew() {
        return isHeard()
                && memory.before().isEmpty()
                && forRise.filter(sample -> sample.sum() == 0).isPresent();
    }
}
