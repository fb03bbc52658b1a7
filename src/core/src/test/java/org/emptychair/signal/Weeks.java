package org.emptychair.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** A history in a test's making: ten themes that are steady, and those that the test is about. */
final class Weeks {
    static final IsoWeek FIRST = new IsoWeek(2025, 30);

    /** Around 1, with a dispersion of about 0.05. */
    private static final double[] WAVE = {1.0, .8, 1.25, .7, 1.1, 1.35, .65, 1.15, .9, 1.1};

    private final int weeks;
    private final Map<String, int[]> cases = new LinkedHashMap<>();
    private final Map<String, Integer> customers = new TreeMap<>();
    private final Map<String, NavigableSet<IsoWeek>> incomplete = new TreeMap<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final NavigableSet<IsoWeek> since = new TreeSet<>();

    Weeks(int weeks) {
        this.weeks = weeks;
        for (int i = 0; i < 10; i++) {
            steady("steady " + i, 20 + 10 * i, i);
        }
    }

    static IsoWeek week(int index) {
        return FIRST.plus(index);
    }

    /** A theme that does what chance does, around a mean. */
    Weeks steady(String name, double mean, int shift) {
        cases.put(
                name,
                IntStream.range(0, weeks)
                        .map(i -> (int) Math.round(mean * WAVE[(i + shift) % WAVE.length]))
                        .toArray());
        return this;
    }

    /** Multiplies a theme's weeks from one to before another. */
    Weeks times(double factor, String name, int from, int to) {
        int[] counts = counts(name);
        for (int i = from; i < to; i++) {
            counts[i] = (int) Math.round(counts[i] * factor);
        }
        return this;
    }

    /** Multiplies all themes' weeks. */
    Weeks allTimes(double factor, int from, int to) {
        List.copyOf(cases.keySet()).forEach(name -> times(factor, name, from, to));
        return this;
    }

    /** A theme of which there is nothing before some last weeks. */
    Weeks only(String name, int... last) {
        int[] counts = new int[weeks];
        System.arraycopy(last, 0, counts, weeks - last.length, last.length);
        cases.put(name, counts);
        return this;
    }

    Weeks fromCustomers(String name, int count) {
        customers.put(name, count);
        return this;
    }

    Weeks incomplete(String name, int... indices) {
        NavigableSet<IsoWeek> late = incomplete.computeIfAbsent(name, n -> new TreeSet<>());
        Arrays.stream(indices).mapToObj(Weeks::week).forEach(late::add);
        return this;
    }

    Weeks accepted(String name, int since, int recorded) {
        acceptances.add(new Acceptance(new ThemeName(name), week(since), week(recorded)));
        return this;
    }

    /** The first week of a source lies before the history, or in it. */
    Weeks sourceSince(int index) {
        since.clear();
        return another(index);
    }

    /** One more source begins. */
    Weeks another(int index) {
        since.add(week(index));
        return this;
    }

    SignalHistory history() {
        List<Integer> all =
                IntStream.range(0, weeks)
                        .mapToObj(i -> cases.values().stream().mapToInt(counts -> counts[i]).sum())
                        .toList();
        WeekRange range = new WeekRange(FIRST, week(weeks - 1));
        List<ThemeHistory> themes = cases.keySet().stream().map(this::theme).toList();
        return new SignalHistory(XmrChart.ofCounts(range, all), all, themes, acceptances);
    }

    private ThemeHistory theme(String name) {
        return new ThemeHistory(
                new ThemeName(name),
                since.isEmpty() ? new TreeSet<>(Set.of(FIRST)) : since,
                Arrays.stream(counts(name)).boxed().toList(),
                Collections.nCopies(weeks, customers.getOrDefault(name, 3)),
                incomplete.getOrDefault(name, new TreeSet<>()));
    }

    private int[] counts(String name) {
        return Objects.requireNonNull(cases.get(name), name);
    }

    /** What each week says of a theme, earliest first. */
    static List<ThemeVerdict> told(SignalHistory history, String name) {
        return Signals.replay(history).stream()
                .map(week -> week.of(new ThemeName(name)).orElseThrow())
                .toList();
    }

    List<ThemeVerdict> told(String name) {
        return told(history(), name);
    }

    /** What the last week says of a theme. */
    ThemeVerdict last(String name) {
        return told(name).get(weeks - 1);
    }
}
