package org.emptychair.contact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emptychair.week.WeekRange;

/**
 * The contacts of a slice, counted by week and theme; every list has one entry a week, earliest
 * first.
 *
 * @param range the weeks
 * @param all every contact once, however many themes it has
 * @param unclassified those without a theme
 * @param themes those of each theme; a theme without a contact in these weeks is left out
 */
public record WeeklyTallies(
        WeekRange range,
        List<Tally> all,
        List<Tally> unclassified,
        SortedMap<ThemeName, List<Tally>> themes) {
    public WeeklyTallies {
        check(range, all);
        check(range, unclassified);
        all = List.copyOf(all);
        unclassified = List.copyOf(unclassified);
        SortedMap<ThemeName, List<Tally>> copy = new TreeMap<>();
        for (Map.Entry<ThemeName, List<Tally>> theme : themes.entrySet()) {
            check(range, theme.getValue());
            copy.put(theme.getKey(), List.copyOf(theme.getValue()));
        }
        themes = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The same weeks with the contacts of another slice added.
     *
     * @throws IllegalArgumentException when the weeks differ
     */
    public WeeklyTallies plus(WeeklyTallies other) {
        if (!range.equals(other.range)) {
            throw new IllegalArgumentException(
                    "%s and %s are different weeks".formatted(range, other.range));
        }
        SortedMap<ThemeName, List<Tally>> sum = new TreeMap<>(themes);
        other.themes.forEach((name, tallies) -> sum.merge(name, tallies, WeeklyTallies::sum));
        return new WeeklyTallies(
                range, sum(all, other.all), sum(unclassified, other.unclassified), sum);
    }

    private static List<Tally> sum(List<Tally> one, List<Tally> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i).plus(other.get(i))).toList();
    }

    private static void check(WeekRange range, List<Tally> tallies) {
        if (tallies.size() != range.size()) {
            throw new IllegalArgumentException(
                    "%d tallies for %d weeks".formatted(tallies.size(), range.size()));
        }
    }
}
