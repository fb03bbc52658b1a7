package org.emptychair.signal;

import java.util.List;
import java.util.Optional;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * The weeks of a baseline, summed up.
 *
 * @param weeks how many there were
 * @param sum of their cases
 * @param all cases of all themes in the same weeks
 * @param variance of the cases, with weeks - 1 below
 */
record Sample(int weeks, long sum, long all, double variance) {
    private static final int LONGEST = 26;
    private static final int FEWEST = 6;

    /**
     * That of the 26 weeks before a week that are complete, not part of an ended signal, and not
     * before the theme could be heard of; absent when fewer than 6 are left.
     *
     * @param end the index of the first week after the baseline
     * @param start the index of the first week that may count
     */
    static Optional<Sample> before(
            SignalHistory history, ThemeHistory theme, List<WeekRange> past, int start, int end) {
        boolean plain = past.isEmpty() && theme.incomplete().isEmpty();
        int weeks = 0;
        long sum = 0;
        long squares = 0;
        long all = 0;
        for (int i = Math.max(start, end - LONGEST); i < end; i++) {
            if (plain || counts(history.range().first().plus(i), theme, past)) {
                long cases = theme.cases().get(i);
                weeks++;
                sum += cases;
                squares += cases * cases;
                all += history.cases().get(i);
            }
        }
        if (weeks < FEWEST) {
            return Optional.empty();
        }
        double variance = (squares - (double) sum * sum / weeks) / (weeks - 1);
        return Optional.of(new Sample(weeks, sum, all, Math.max(0, variance)));
    }

    private static boolean counts(IsoWeek week, ThemeHistory theme, List<WeekRange> past) {
        return !theme.incomplete().contains(week)
                && past.stream().noneMatch(weeks -> weeks.contains(week));
    }

    double mean() {
        return Math.max(Usual.LEAST_MEAN, (double) sum / weeks);
    }

    /** How much more than chance the weeks scatter: (variance - mean) / mean², below 0 for less. */
    double dispersion() {
        return (variance - mean()) / (mean() * mean());
    }
}
