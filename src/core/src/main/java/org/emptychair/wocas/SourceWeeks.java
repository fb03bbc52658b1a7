package org.emptychair.wocas;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * What one source brought, week by week, and the weeks in which it was late.
 *
 * @param name of the source
 * @param tallies of its contacts alone
 * @param late weeks that it was not read to the end of, or in which it fell silent
 */
record SourceWeeks(String name, WeeklyTallies tallies, NavigableSet<IsoWeek> late) {
    /** A source that spoke in so many weeks in a row is expected to speak in the next. */
    private static final int EXPECTED_AFTER = 8;

    private static final int LEAST_EXPECTED = 5;

    /** A source that said nothing for longer is not late any more but gone. */
    private static final int GONE_AFTER = 4;

    /** A source that brings less than one of so many cases is no part of a theme. */
    private static final int PART = 10;

    /**
     * @param unread the first week that was not read to its end, if there is one
     */
    static SourceWeeks of(String name, WeeklyTallies tallies, Optional<IsoWeek> unread) {
        NavigableSet<IsoWeek> late = silent(tallies);
        WeekRange range = tallies.range();
        unread.ifPresent(
                from ->
                        range.weeks().stream()
                                .filter(week -> week.compareTo(from) >= 0)
                                .forEach(late::add));
        return new SourceWeeks(name, tallies, late);
    }

    private static NavigableSet<IsoWeek> silent(WeeklyTallies tallies) {
        List<Integer> counts = tallies.all().stream().map(Tally::contacts).toList();
        NavigableSet<IsoWeek> silent = new TreeSet<>();
        int since = -1;
        for (int i = EXPECTED_AFTER; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                since = -1;
            } else if (since < 0 && isExpected(counts.subList(i - EXPECTED_AFTER, i))) {
                since = i;
            }
            if (since >= 0 && i - since < GONE_AFTER) {
                silent.add(tallies.range().first().plus(i));
            }
        }
        return silent;
    }

    private static boolean isExpected(List<Integer> before) {
        return before.stream().allMatch(count -> count > 0)
                && before.stream().mapToInt(count -> count).sum()
                        >= LEAST_EXPECTED * EXPECTED_AFTER;
    }

    /** The first week in which it said anything. */
    Optional<IsoWeek> begun() {
        return IntStream.range(0, tallies.all().size())
                .filter(i -> tallies.all().get(i).contacts() > 0)
                .mapToObj(tallies.range().first()::plus)
                .findFirst();
    }

    boolean carries(ThemeName theme) {
        return tallies.themes().containsKey(theme);
    }

    /** Whether it brought a part of a theme's cases when it began. */
    boolean isPartAtFirst(ThemeName theme, List<Tally> ofAll) {
        return begun().map(first -> isPart(theme, ofAll, index(first))).orElse(false);
    }

    /** Whether it brought a part of a theme's cases before a week. */
    boolean isPartBefore(ThemeName theme, List<Tally> ofAll, IsoWeek week) {
        return isPart(theme, ofAll, index(week) - EXPECTED_AFTER);
    }

    private boolean isPart(ThemeName theme, List<Tally> ofAll, int from) {
        int cases = cases(tallies.themes().getOrDefault(theme, List.of()), from);
        return cases > 0 && PART * cases >= cases(ofAll, from);
    }

    private static int cases(List<Tally> weeks, int from) {
        return weeks.stream()
                .skip(Math.max(0, from))
                .limit(EXPECTED_AFTER)
                .mapToInt(Tally::cases)
                .sum();
    }

    private int index(IsoWeek week) {
        return tallies.range().first().until(week);
    }
}
