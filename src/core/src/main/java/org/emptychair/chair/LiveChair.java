package org.emptychair.chair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** The chair as it stands now, read from counts alone. */
public final class LiveChair {
    /** The most themes that a chair tells of. */
    public static final int MOST_THEMES = 50;

    /** The most complaints that a chair names. */
    public static final int MOST_COMPLAINTS = 50;

    /** How many weeks its lines are long. */
    public static final int WEEKS = 13;

    private final Contacts contacts;
    private final Settings settings;
    private final Clock clock;

    public LiveChair(Contacts contacts, Settings settings, Clock clock) {
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    public Chair read(Slice slice) {
        return read(List.of(slice));
    }

    /**
     * Reads several slices as one. A contact lies in one department only, so their counts add up.
     */
    public Chair read(List<Slice> slices) {
        TeamSettings chosen = settings.current();
        Instant now = clock.instant();
        IsoWeek week = IsoWeek.lastComplete(now, chosen.zone());
        Optional<Told> told = told(slices, week, now, chosen.zone());
        return new Chair(
                new Chair.Reading(
                        now, week, slices, new Freshness(now, true, List.of(), Optional.empty())),
                new Say(List.of(new Say.TooEarly())),
                new Seat.NotYet(),
                Optional.empty(),
                told.map(Told::figures).orElse(Figures.NONE),
                told.map(Told::themes),
                Optional.empty());
    }

    private record Told(Figures figures, Themes themes) {}

    private Optional<Told> told(List<Slice> slices, IsoWeek week, Instant now, ZoneId zone) {
        return contacts.earliest()
                .map(instant -> IsoWeek.of(instant, zone))
                .filter(first -> first.compareTo(week) <= 0)
                .map(first -> told(slices, known(first, week), LocalDate.ofInstant(now, zone)));
    }

    private static WeekRange known(IsoWeek first, IsoWeek week) {
        WeekRange wanted = WeekRange.endingWith(week, WEEKS);
        return wanted.contains(first) ? new WeekRange(first, week) : wanted;
    }

    private Told told(List<Slice> slices, WeekRange range, LocalDate today) {
        WeeklyTallies tallies =
                slices.stream()
                        .map(slice -> contacts.weekly(slice, range))
                        .reduce(WeeklyTallies::plus)
                        .orElseThrow();
        int soFar =
                slices.stream()
                        .map(slice -> contacts.daily(slice, range.last().plus(1).monday(), today))
                        .flatMap(days -> days.values().stream())
                        .mapToInt(Tally::contacts)
                        .sum();
        Figures figures =
                new Figures(
                        Optional.of(
                                Contacted.of(
                                        series(range, tallies.all(), Tally::contacts),
                                        soFar,
                                        Optional.empty())),
                        Optional.empty(),
                        Optional.of(Helpful.of(range, tallies.all(), Optional.empty())));
        return new Told(
                figures,
                new Themes(
                        themes(tallies),
                        series(range, tallies.unclassified(), Tally::cases),
                        series(range, tallies.all(), Tally::cases),
                        Optional.empty()));
    }

    private static List<ThemeLine> themes(WeeklyTallies tallies) {
        return tallies.themes().entrySet().stream()
                .map(
                        theme ->
                                new ThemeLine(
                                        theme.getKey(),
                                        Optional.empty(),
                                        series(tallies.range(), theme.getValue(), Tally::cases),
                                        Optional.empty(),
                                        false))
                .sorted(
                        Comparator.comparingInt((ThemeLine line) -> -line.cases().last())
                                .thenComparing(ThemeLine::name))
                .limit(MOST_THEMES)
                .toList();
    }

    private static Series series(
            WeekRange range, List<Tally> tallies, ToIntFunction<Tally> measure) {
        return new Series(range, tallies.stream().mapToInt(measure).boxed().toList());
    }
}
