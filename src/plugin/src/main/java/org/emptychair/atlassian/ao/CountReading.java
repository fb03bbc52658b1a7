package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.Query;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * One reading of the counts of a generation: from the shelf what still holds there, from the tables
 * the rest. Not to be used by several threads.
 */
final class CountReading {
    private final ActiveObjects ao;
    private final CountShelf shelf;
    private final Generation generation;
    private final WeekVersions versions;
    private final Map<CountShelf.YearKey, CountShelf.Year> years = new HashMap<>();
    private final Map<CountShelf.WeekKey, CountShelf.Week> weeks = new HashMap<>();
    private boolean asked;

    CountReading(ActiveObjects ao, CountShelf shelf, Generation generation, WeekVersions versions) {
        this.ao = ao;
        this.shelf = shelf;
        this.generation = generation;
        this.versions = versions;
    }

    Generation generation() {
        return generation;
    }

    WeekVersions versions() {
        return versions;
    }

    /** Whether the tables were asked, which may have changed meanwhile. */
    boolean isAsked() {
        return asked;
    }

    /** Says that the tables were asked. */
    void ask() {
        asked = true;
    }

    /** Keeps what was read, once it is sure that the generation held until the end. */
    void keep() {
        shelf.keepYears(years);
        shelf.keepWeeks(weeks);
    }

    /** The counts of a department and channel by year and theme. */
    SortedMap<Integer, Map<Integer, YearCounts>> years(Cell cell, WeekRange range) {
        SortedMap<Integer, Map<Integer, YearCounts>> found = new TreeMap<>();
        int first = range.first().year();
        int stale = Integer.MAX_VALUE;
        for (int year = range.last().year(); year >= first; year--) {
            int of = year;
            shelf.year(key(cell, year), versions, last(range, year))
                    .ifPresent(it -> found.put(of, it));
            stale = found.containsKey(year) ? stale : year;
        }
        if (stale <= range.last().year()) {
            found.tailMap(stale).clear();
            found.putAll(read(cell, stale, range.last().year()));
        }
        return found;
    }

    private CountShelf.YearKey key(Cell cell, int year) {
        return new CountShelf.YearKey(generation.number(), cell.department(), cell.channel(), year);
    }

    private static IsoWeek last(WeekRange range, int year) {
        return range.last().year() == year ? range.last() : new IsoWeek(year + 1, 1).plus(-1);
    }

    private SortedMap<Integer, Map<Integer, YearCounts>> read(Cell cell, int first, int last) {
        asked = true;
        SortedMap<Integer, Map<Integer, YearCounts>> read = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            read.put(year, new HashMap<>());
        }
        Cell highest = new Cell(Cell.UNCLASSIFIED, cell.department(), cell.channel());
        ao.stream(
                YearCountRow.class,
                Query.select(Counts.FIELDS)
                        .where(
                                "ROW_KEY >= ? AND ROW_KEY <= ?",
                                CountKey.year(generation.number(), cell, first),
                                CountKey.year(generation.number(), highest, last)),
                row ->
                        read.getOrDefault(CountKey.yearOf(row.getRowKey()), new HashMap<>())
                                .put(CountKey.themeOf(row.getRowKey()), YearCounts.read(row)));
        read.forEach(
                (year, byTheme) ->
                        years.put(key(cell, year), new CountShelf.Year(versions, byTheme)));
        return read;
    }

    /** From how many customers each theme was heard, by week. */
    Map<IsoWeek, Map<Integer, Integer>> customers(WeekRange range) {
        Map<IsoWeek, Map<Integer, Integer>> found = new HashMap<>();
        List<IsoWeek> wanted = range.weeks();
        int stale = 0;
        for (IsoWeek week : wanted) {
            shelf.week(new CountShelf.WeekKey(generation.number(), week), versions)
                    .ifPresent(it -> found.put(week, it));
            if (found.size() <= stale) {
                break;
            }
            stale++;
        }
        if (stale < wanted.size()) {
            found.putAll(readCustomers(new WeekRange(wanted.get(stale), range.last())));
        }
        return found;
    }

    private Map<IsoWeek, Map<Integer, Integer>> readCustomers(WeekRange range) {
        asked = true;
        Map<IsoWeek, Map<Integer, Integer>> read = new HashMap<>();
        range.weeks().forEach(week -> read.put(week, new HashMap<>()));
        ao.stream(
                ThemeCustomerRow.class,
                Query.select("ROW_KEY, SMALLEST")
                        .where(
                                "ROW_KEY >= ? AND ROW_KEY <= ?",
                                CountKey.week(generation.number(), range.first(), Cell.ALL),
                                CountKey.week(
                                        generation.number(), range.last(), Cell.UNCLASSIFIED)),
                row ->
                        read.getOrDefault(CountKey.weekOf(row.getRowKey()), new HashMap<>())
                                .put(
                                        CountKey.themeOf(row.getRowKey()),
                                        Counts.smallest(row).size()));
        read.forEach(
                (week, byTheme) ->
                        weeks.put(
                                new CountShelf.WeekKey(generation.number(), week),
                                new CountShelf.Week(versions.until(week), byTheme)));
        return read;
    }
}
