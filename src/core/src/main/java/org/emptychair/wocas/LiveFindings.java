package org.emptychair.wocas;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Settings;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.SignalMemory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.ThemeHistory;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * Findings read from counts alone.
 *
 * <p>What was judged once is kept until a contact or a theme changes. Safe for use by several
 * threads.
 */
public final class LiveFindings {
    /** How many weeks are judged in turn, so that a signal is told since the week it was found. */
    private static final int JUDGED = 60;

    /** Limits are made from the first weeks and then kept, so all weeks are looked at. */
    private static final int LONGEST = 522;

    private static final int KEPT = 64;

    private final Contacts contacts;
    private final Themes themes;
    private final Settings settings;
    private final Map<Question, Optional<Told>> answers =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(KEPT, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<Question, Optional<Told>> eldest) {
                            return size() > KEPT;
                        }
                    });

    /** What was judged; the weeks before the last one are kept for the whole alone. */
    private record Told(Findings findings, JudgedWeeks weeks) {}

    private record Question(long version, ZoneId zone, List<Slice> slices, IsoWeek week) {}

    public LiveFindings(Contacts contacts, Themes themes, Settings settings) {
        this.contacts = contacts;
        this.themes = themes;
        this.settings = settings;
    }

    /**
     * What a complete week says of some slices, added up.
     *
     * @param slices no two of which hold the same contact; "from three customers" is answered for
     *     all contacts, whatever the slices
     * @return absent when there was no contact until the end of that week
     */
    public Optional<Findings> of(List<Slice> slices, IsoWeek week) {
        return told(slices, week).map(Told::findings);
    }

    /**
     * The weeks until a complete week, each judged in turn, for all contacts together.
     *
     * @return absent when there was no contact until the end of that week
     */
    public Optional<JudgedWeeks> weeks(IsoWeek week) {
        return told(List.of(Slice.ALL), week).map(Told::weeks);
    }

    private Optional<Told> told(List<Slice> slices, IsoWeek week) {
        Question question =
                new Question(
                        contacts.version(), settings.current().zone(), List.copyOf(slices), week);
        Optional<Told> known = answers.get(question);
        if (known == null) {
            known = judge(question);
            answers.put(question, known);
        }
        return known;
    }

    private Optional<Told> judge(Question question) {
        IsoWeek week = question.week();
        return contacts.earliest()
                .map(at -> IsoWeek.of(at, question.zone()))
                .filter(first -> first.compareTo(week) <= 0)
                .map(
                        first ->
                                judge(
                                        question.slices(),
                                        first,
                                        WeekRange.endingWith(
                                                week, Math.min(LONGEST, first.until(week) + 1))));
    }

    private Told judge(List<Slice> slices, IsoWeek since, WeekRange range) {
        WeeklyTallies tallies =
                slices.stream()
                        .map(slice -> contacts.weekly(slice, range))
                        .reduce(WeeklyTallies::plus)
                        .orElseThrow(() -> new IllegalArgumentException("no slice was asked for"));
        WeekRange judged = WeekRange.endingWith(range.last(), Math.min(JUDGED, range.size()));
        Map<IsoWeek, Map<ThemeName, Integer>> customers = contacts.customers(judged);
        List<Theme> told = themes.all().stream().filter(theme -> !theme.muted()).toList();
        SignalHistory history =
                new SignalHistory(
                        XmrChart.ofCounts(
                                range, tallies.all().stream().map(Tally::contacts).toList()),
                        tallies.all().stream().map(Tally::cases).toList(),
                        told.stream()
                                .map(theme -> history(theme, since, tallies, customers))
                                .toList(),
                        List.of());
        List<WeekOfSignals> weeks = replay(history, judged);
        List<WeekOfSignals> kept = slices.equals(List.of(Slice.ALL)) ? weeks : List.of();
        return new Told(
                findings(history, tallies, told, weeks.get(weeks.size() - 1)),
                new JudgedWeeks(history, kept));
    }

    private static ThemeHistory history(
            Theme theme,
            IsoWeek since,
            WeeklyTallies tallies,
            Map<IsoWeek, Map<ThemeName, Integer>> customers) {
        List<Tally> weeks =
                tallies.themes()
                        .getOrDefault(
                                theme.name(),
                                Collections.nCopies(tallies.range().size(), Tally.NONE));
        return ThemeHistory.complete(
                theme.name(),
                since,
                weeks.stream().map(Tally::cases).toList(),
                tallies.range().weeks().stream()
                        .map(week -> customers.getOrDefault(week, Map.of()))
                        .map(week -> week.getOrDefault(theme.name(), 0))
                        .toList());
    }

    private static List<WeekOfSignals> replay(SignalHistory history, WeekRange judged) {
        SignalMemory memory = SignalMemory.NONE;
        List<WeekOfSignals> weeks = new ArrayList<>();
        for (IsoWeek week : judged.weeks()) {
            WeekOfSignals signals = Signals.judge(history, week, memory);
            memory = signals.memory();
            weeks.add(signals);
        }
        return weeks;
    }

    private static Findings findings(
            SignalHistory history, WeeklyTallies tallies, List<Theme> told, WeekOfSignals signals) {
        int last = history.range().size() - 1;
        return new Findings(
                history.contacts(),
                tallies.all(),
                tallies.unclassified(),
                signals.commonCause(),
                IntStream.range(0, told.size())
                        .mapToObj(
                                at -> {
                                    ThemeHistory theme = history.themes().get(at);
                                    return new ThemeFinding(
                                            told.get(at),
                                            theme.cases(),
                                            theme.customers().get(last),
                                            signals.themes().get(at));
                                })
                        .toList());
    }
}
