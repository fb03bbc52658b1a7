package org.emptychair.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.host.demo.issue.DemoIssues;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.ThemeHistory;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story comes out of the statistics, on whatever day it is told. */
class DemoStoryTest {
    private static final int COMPLETE = DemoContacts.WEEKS - 1;
    private static final int REPLAYED = 20;
    private static final int TRAYS_DECIDED = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T05:30:00Z",
                "2026-11-17T22:30:00Z",
                "2026-11-18T09:00:00Z",
                "2026-11-19T09:00:00Z",
                "2026-11-20T23:59:00Z",
                "2026-11-21T19:00:00Z",
                "2026-11-22T22:59:00Z",
                "2027-01-01T00:30:00Z",
                "2027-03-28T00:30:00Z",
                "2026-03-30T06:00:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-27T11:00:00Z"
            })
    void theStorySignalsAndNothingElseDoes(Instant today) {
        Map<IsoWeek, Map<String, Integer>> counts = counts(today);
        IsoWeek last = IsoWeek.lastComplete(today, StoryTime.HOME);
        WeekRange range = WeekRange.endingWith(last, COMPLETE);

        List<WeekOfSignals> weeks = Signals.replay(history(counts, range));

        WeekOfSignals newest = weeks.get(COMPLETE - 1);
        assertThat(said(newest))
                .isEqualTo(
                        Map.of(
                                DemoTheme.CHARGED_TWICE, "RISE 204",
                                DemoTheme.LIDS, "FALL 18",
                                DemoTheme.APP, "NEW 38"));
        assertThat(usual(newest, DemoTheme.CHARGED_TWICE)).isBetween(80.0, 90.0);
        assertThat(usual(newest, DemoTheme.LIDS)).isBetween(38.0, 44.0);
        assertThat(usual(newest, DemoTheme.PARCELS)).isBetween(295.0, 325.0);
        assertThat(of(counts, last).values().stream().mapToInt(n -> n).sum())
                .isBetween(1_270, 1_300);
        for (WeekOfSignals week : weeks.subList(COMPLETE - REPLAYED, COMPLETE)) {
            assertThat(week.commonCause()).isEmpty();
            assertThat(said(week).keySet()).as("%s", week.week()).isSubsetOf(told(week, last));
        }
    }

    /** What may be said of a week: lids since the trays, the app since two weeks, payments now. */
    private static List<String> told(WeekOfSignals week, IsoWeek last) {
        int before = week.week().until(last);
        List<String> told = new ArrayList<>();
        if (before < TRAYS_DECIDED) {
            told.add(DemoTheme.LIDS);
        }
        if (before < 2) {
            told.add(DemoTheme.APP);
        }
        if (before == 0) {
            told.add(DemoTheme.CHARGED_TWICE);
        }
        return told;
    }

    private static Map<String, String> said(WeekOfSignals week) {
        Map<String, String> said = new TreeMap<>();
        for (ThemeVerdict theme : week.themes()) {
            if (theme.verdict() != Verdict.STEADY && theme.verdict() != Verdict.NO_VERDICT) {
                int count = theme.evidence().orElseThrow().count();
                said.put(theme.theme().text(), theme.verdict() + " " + count);
            }
        }
        return said;
    }

    private static double usual(WeekOfSignals week, String theme) {
        Optional<ThemeVerdict> verdict = week.of(new ThemeName(theme));
        return verdict.orElseThrow().evidence().orElseThrow().usual().mean();
    }

    /** The cases that the plugin will find, pushed and in Jira, by the week of their instant. */
    private static Map<IsoWeek, Map<String, Integer>> counts(Instant today) {
        StoryTime time = new StoryTime(today, StoryTime.HOME);
        Map<IsoWeek, Map<String, Integer>> counts = new HashMap<>();
        DemoContacts contacts = new DemoContacts(time, today, true);
        for (int week = 0; week < DemoContacts.WEEKS; week++) {
            for (DemoContact contact : contacts.week(week)) {
                String theme = contact.themes().isEmpty() ? "" : contact.themes().get(0);
                add(counts, IsoWeek.of(Instant.parse(contact.at()), time.zone()), theme, 1);
            }
        }
        IsoWeek running = IsoWeek.of(today, time.zone());
        DemoIssues.cases(time)
                .forEach(
                        (ago, themes) ->
                                themes.forEach(
                                        (theme, cases) ->
                                                add(counts, running.plus(-ago), theme, cases)));
        return counts;
    }

    private static Map<String, Integer> of(
            Map<IsoWeek, Map<String, Integer>> counts, IsoWeek week) {
        return counts.getOrDefault(week, Map.of());
    }

    private static void add(
            Map<IsoWeek, Map<String, Integer>> counts, IsoWeek week, String theme, int cases) {
        counts.computeIfAbsent(week, w -> new HashMap<>()).merge(theme, cases, Integer::sum);
    }

    private static SignalHistory history(
            Map<IsoWeek, Map<String, Integer>> counts, WeekRange range) {
        List<Integer> all =
                range.weeks().stream()
                        .map(w -> of(counts, w).values().stream().mapToInt(n -> n).sum())
                        .toList();
        List<ThemeHistory> themes =
                DemoTheme.story().stream()
                        .filter(DemoTheme::isNamed)
                        .map(theme -> history(theme.name(), counts, range))
                        .toList();
        return new SignalHistory(XmrChart.ofCounts(range, all), all, themes, List.of());
    }

    private static ThemeHistory history(
            String theme, Map<IsoWeek, Map<String, Integer>> counts, WeekRange range) {
        List<Integer> cases =
                range.weeks().stream().map(w -> of(counts, w).getOrDefault(theme, 0)).toList();
        List<Integer> customers =
                IntStream.range(0, cases.size())
                        .mapToObj(i -> Math.min(ThemeHistory.ENOUGH_CUSTOMERS, cases.get(i)))
                        .toList();
        return ThemeHistory.complete(new ThemeName(theme), range.first(), cases, customers);
    }
}
