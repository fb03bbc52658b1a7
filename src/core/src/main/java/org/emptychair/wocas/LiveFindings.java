package org.emptychair.wocas;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Settings;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.SignalMemory;
import org.emptychair.signal.Signals;
import org.emptychair.signal.WeekOfSignals;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * Findings read from counts alone.
 *
 * <p>What was judged once is kept until a theme changes, or a contact of the week or an earlier
 * one. Safe for use by several threads.
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
    private final Readings readings;
    private final FigureRebases rebases;
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

    private record Question(
            long version,
            ZoneId zone,
            List<Slice> slices,
            IsoWeek week,
            Map<String, IsoWeek> unread,
            List<FigureRebase> rebased) {}

    public LiveFindings(
            Contacts contacts,
            Themes themes,
            Settings settings,
            Readings readings,
            FigureRebases rebases) {
        this.rebases = rebases;
        this.contacts = contacts;
        this.themes = themes;
        this.settings = settings;
        this.readings = readings;
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
        ZoneId zone = settings.current().zone();
        Question question =
                new Question(
                        contacts.version(week),
                        zone,
                        List.copyOf(slices),
                        week,
                        unread(zone, week),
                        rebases.all());
        Optional<Told> known = answers.get(question);
        if (known == null) {
            known = judge(question);
            answers.put(question, known);
        }
        return known;
    }

    /** By source, the first week up to a week that it was not read to the end of. */
    private Map<String, IsoWeek> unread(ZoneId zone, IsoWeek week) {
        Map<String, IsoWeek> unread = new HashMap<>();
        readings.until()
                .forEach(
                        (source, until) -> {
                            IsoWeek first = until.map(at -> IsoWeek.of(at, zone)).orElse(week);
                            if (first.compareTo(week) <= 0) {
                                unread.put(source, first);
                            }
                        });
        return unread;
    }

    private Optional<Told> judge(Question question) {
        IsoWeek week = question.week();
        return contacts.earliest()
                .map(at -> IsoWeek.of(at, question.zone()))
                .filter(first -> first.compareTo(week) <= 0)
                .map(first -> judge(question, first));
    }

    private Told judge(Question question, IsoWeek since) {
        IsoWeek last = question.week();
        WeekRange range = WeekRange.endingWith(last, Math.min(LONGEST, since.until(last) + 1));
        WeeklyTallies tallies =
                question.slices().stream()
                        .map(slice -> contacts.weekly(slice, range))
                        .reduce(WeeklyTallies::plus)
                        .orElseThrow(() -> new IllegalArgumentException("no slice was asked for"));
        WeekRange judged = WeekRange.endingWith(last, Math.min(JUDGED, range.size()));
        List<Theme> told = themes.all().stream().filter(theme -> !theme.muted()).toList();
        PastReader past = new PastReader(contacts, since, judged, sources(question, range));
        SignalHistory history = past.history(tallies, told, themes.settled(), question.rebased());
        List<WeekOfSignals> weeks = replay(history, judged);
        boolean whole = question.slices().equals(List.of(Slice.ALL));
        return new Told(
                past.findings(history, tallies, told, weeks.get(weeks.size() - 1))
                        .rebased(question.rebased()),
                new JudgedWeeks(history, whole ? weeks : List.of()));
    }

    private List<SourceWeeks> sources(Question question, WeekRange range) {
        return contacts.sources().stream()
                .map(
                        name ->
                                SourceWeeks.of(
                                        name,
                                        contacts.weekly(Slice.ofSource(name), range),
                                        Optional.ofNullable(question.unread().get(name))))
                .toList();
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
}
