package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Survey;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Answers from the counts, never from the contacts. */
final class CountReader {
    private static final int MOST_DAYS = 400;

    private final ActiveObjects ao;
    private final CountState state;
    private final ContactFiling filing;
    private final ContactTable contacts;
    private final CountShelf shelf = new CountShelf();
    private final SurveyReader surveys;
    private volatile KeptNames themeNames = new KeptNames(-1, Map.of());

    private record KeptNames(long version, Map<Integer, String> names) {}

    CountReader(ActiveObjects ao, CountState state, ContactFiling filing, ContactTable contacts) {
        this.ao = ao;
        this.state = state;
        this.filing = filing;
        this.contacts = contacts;
        this.surveys = new SurveyReader(ao);
    }

    WeeklyTallies weekly(Slice slice, WeekRange range) {
        return read(reading -> weekly(reading, slice, range))
                .orElseGet(() -> weekly(range, Map.of(), Map.of()));
    }

    private WeeklyTallies weekly(CountReading reading, Slice slice, WeekRange range) {
        Map<Integer, List<Tally>> byTheme = new HashMap<>();
        cell(slice)
                .map(cell -> reading.years(cell, range))
                .ifPresent(years -> add(years, range.weeks(), byTheme));
        byTheme.values().removeIf(weeks -> weeks.stream().allMatch(Tally::isNone));
        return weekly(range, byTheme, names(reading));
    }

    private static void add(
            Map<Integer, Map<Integer, YearCounts>> years,
            List<IsoWeek> weeks,
            Map<Integer, List<Tally>> byTheme) {
        for (int at = 0; at < weeks.size(); at++) {
            IsoWeek week = weeks.get(at);
            for (Map.Entry<Integer, YearCounts> counts :
                    years.getOrDefault(week.year(), Map.of()).entrySet()) {
                byTheme.computeIfAbsent(
                                counts.getKey(),
                                theme ->
                                        new ArrayList<>(
                                                Collections.nCopies(weeks.size(), Tally.NONE)))
                        .set(at, counts.getValue().week(week.number()));
            }
        }
    }

    private static List<Tally> none(WeekRange range) {
        return new ArrayList<>(Collections.nCopies(range.size(), Tally.NONE));
    }

    /** Names change with the version of all weeks alone. */
    private Map<Integer, String> names(CountReading reading) {
        long version = reading.versions().ofAll();
        KeptNames known = themeNames;
        if (known.version() != version) {
            known = new KeptNames(version, Map.copyOf(filing.themes().all()));
            themeNames = known;
        }
        return known.names();
    }

    private static WeeklyTallies weekly(
            WeekRange range, Map<Integer, List<Tally>> byTheme, Map<Integer, String> names) {
        SortedMap<ThemeName, List<Tally>> themes = new TreeMap<>();
        byTheme.forEach(
                (id, weeks) ->
                        Optional.ofNullable(names.get(id))
                                .ifPresent(name -> themes.put(new ThemeName(name), weeks)));
        return new WeeklyTallies(
                range,
                byTheme.getOrDefault(Cell.ALL, none(range)),
                byTheme.getOrDefault(Cell.UNCLASSIFIED, none(range)),
                themes);
    }

    Survey survey(Slice slice, IsoWeek week) {
        return read(reading -> survey(reading, slice, week)).orElse(Survey.NONE);
    }

    private Survey survey(CountReading reading, Slice slice, IsoWeek week) {
        Optional<Cell> cell = cell(slice);
        if (cell.isEmpty()) {
            return Survey.NONE;
        }
        Survey told =
                surveys.of(
                        cell.get(),
                        week,
                        reading.generation().zone(),
                        reading.versions().until(week));
        int unhappy = weekly(reading, slice, new WeekRange(week, week)).all().get(0).unhappy();
        return told.withUnhappy(
                Math.max(0, unhappy - told.unhappyInPublic()), told.unhappyInPublic());
    }

    SortedMap<LocalDate, Tally> daily(Slice slice, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException(
                    "last is at most %d days after %s, was %s".formatted(MOST_DAYS, first, last));
        }
        SortedMap<LocalDate, Tally> none = new TreeMap<>();
        return read(reading -> daily(asked(reading), slice, first, last)).orElse(none);
    }

    private SortedMap<LocalDate, Tally> daily(
            Generation generation, Slice slice, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        cell(slice)
                .ifPresent(
                        cell ->
                                ao.stream(
                                        DayCountRow.class,
                                        Query.select(Counts.FIELDS)
                                                .where(
                                                        "ROW_KEY >= ? AND ROW_KEY <= ?",
                                                        CountKey.day(
                                                                generation.number(), cell, first),
                                                        CountKey.day(
                                                                generation.number(), cell, last)),
                                        row ->
                                                days.put(
                                                        CountKey.dayOf(row.getRowKey()),
                                                        Counts.tally(row))));
        return days;
    }

    Map<IsoWeek, Map<ThemeName, Integer>> customers(WeekRange range) {
        return read(reading -> customers(reading, range)).orElse(Map.of());
    }

    private Map<IsoWeek, Map<ThemeName, Integer>> customers(CountReading reading, WeekRange range) {
        Map<Integer, String> names = names(reading);
        Map<IsoWeek, Map<ThemeName, Integer>> weeks = new HashMap<>();
        reading.customers(range)
                .forEach(
                        (week, counts) -> {
                            if (!counts.isEmpty()) {
                                weeks.put(week, named(counts, names));
                            }
                        });
        return weeks;
    }

    private static Map<ThemeName, Integer> named(
            Map<Integer, Integer> counts, Map<Integer, String> names) {
        return counts.entrySet().stream()
                .filter(count -> names.containsKey(count.getKey()))
                .collect(
                        Collectors.toMap(
                                count -> new ThemeName(names.getOrDefault(count.getKey(), "")),
                                Map.Entry::getValue));
    }

    List<Department> departments() {
        return read(reading -> departments(asked(reading))).orElse(List.of());
    }

    private List<Department> departments(Generation generation) {
        Map<Integer, String> names = filing.departments().all();
        Map<String, Department> byKey = new HashMap<>();
        for (int year : years(generation)) {
            for (Map.Entry<Integer, String> name : names.entrySet()) {
                Cell cell = new Cell(Cell.ALL, name.getKey(), Cell.ALL);
                byKey.put(
                        CountKey.year(generation.number(), cell, year),
                        new Department(name.getValue()));
            }
        }
        SortedMap<String, Department> heard = new TreeMap<>();
        Lookup.in(
                "ROW_KEY",
                byKey.keySet(),
                condition ->
                        ao.stream(
                                YearCountRow.class,
                                Query.select("ROW_KEY")
                                        .where(condition.clause(), condition.parameters()),
                                row ->
                                        Optional.ofNullable(byKey.get(row.getRowKey()))
                                                .ifPresent(it -> heard.put(it.name(), it))));
        return List.copyOf(heard.values());
    }

    /** Whether any contact carries the theme. */
    boolean isHeard(int theme) {
        return read(reading -> isHeard(asked(reading), theme)).orElse(false);
    }

    private boolean isHeard(Generation generation, int theme) {
        List<String> keys =
                years(generation).stream()
                        .map(
                                year ->
                                        CountKey.year(
                                                generation.number(),
                                                new Cell(theme, Cell.ALL, Cell.ALL),
                                                year))
                        .toList();
        List<String> heard = new ArrayList<>();
        Lookup.in(
                "ROW_KEY",
                keys,
                condition ->
                        ao.stream(
                                YearCountRow.class,
                                Query.select("ROW_KEY")
                                        .where(condition.clause(), condition.parameters()),
                                row -> heard.add(row.getRowKey())));
        return !heard.isEmpty();
    }

    private List<Integer> years(Generation generation) {
        Optional<Integer> first =
                contacts.earliest().map(at -> IsoWeek.of(at, generation.zone()).year());
        Optional<Integer> last =
                contacts.latest().map(at -> IsoWeek.of(at, generation.zone()).year());
        return first.isEmpty() || last.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(first.get(), last.get()).boxed().toList();
    }

    private Optional<Cell> cell(Slice slice) {
        return filing.cell(slice);
    }

    private static Generation asked(CountReading reading) {
        reading.ask();
        return reading.generation();
    }

    /** Reads one generation of counts; again if another took its place meanwhile. */
    private <T> Optional<T> read(Function<CountReading, T> wanted) {
        Optional<CountStateRow> before = state.find();
        while (before.isPresent()) {
            Generation generation = CountState.current(before.get());
            CountReading reading =
                    new CountReading(ao, shelf, generation, CountState.weeks(before.get()));
            T read = wanted.apply(reading);
            if (!reading.isAsked()) {
                return Optional.of(read);
            }
            Optional<CountStateRow> after = state.find();
            if (after.map(CountState::current).equals(Optional.of(generation))) {
                reading.keep();
                return Optional.of(read);
            }
            before = after;
        }
        return Optional.empty();
    }
}
