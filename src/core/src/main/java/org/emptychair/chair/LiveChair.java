package org.emptychair.chair;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.sync.SyncReport;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** The chair as it stands now, read from what is stored alone. */
public final class LiveChair {
    /** The most themes that a chair tells of. */
    public static final int MOST_THEMES = 50;

    /** The most complaints that a chair names. */
    public static final int MOST_COMPLAINTS = 50;

    /** How many weeks its lines are long. */
    public static final int WEEKS = 13;

    /** Limits are made from the first weeks and then kept, so all weeks are looked at. */
    private static final int LONGEST = 522;

    private final Stores stores;
    private final Settings settings;
    private final Clock clock;

    /**
     * Where a chair is read from.
     *
     * @param sync how far the sync is
     * @param recount how far a running recount is, in percent
     */
    public record Stores(
            Contacts contacts,
            Complaints complaints,
            Supplier<SyncReport> sync,
            Supplier<Optional<Integer>> recount) {}

    public LiveChair(Stores stores, Settings settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
    }

    public Chair read(Request request) {
        TeamSettings chosen = settings.current();
        ZoneId zone = chosen.zone();
        Instant now = clock.instant();
        IsoWeek week = IsoWeek.lastComplete(now, zone);
        Optional<Told> told = told(request.slices(), week, now, zone);
        ComplaintReader complaints =
                new ComplaintReader(stores.complaints(), request.scopes(), now);
        boolean any = stores.complaints().any();
        Figures figures =
                new Figures(
                        told.map(Told::contacted),
                        any
                                ? Optional.of(complaints.waiting(week, zone, Optional.empty()))
                                : Optional.empty(),
                        told.map(Told::helpful));
        Freshness freshness = freshness(request.scopes(), chosen, now);
        Optional<Themes> themes = told.map(Told::themes);
        return new Chair(
                new Chair.Reading(now, week, request.slices(), freshness),
                new Clauses(themes, figures.waiting(), freshness, 0).say(),
                new Seat.NotYet(),
                Optional.empty(),
                figures,
                themes,
                any ? Optional.of(complaints.open()) : Optional.empty());
    }

    private Freshness freshness(Set<ScopeId> scopes, TeamSettings chosen, Instant now) {
        return Freshness.of(
                stores.sync().get().on(scopes),
                now,
                Duration.ofMinutes(chosen.syncMinutes()),
                stores.recount().get());
    }

    private record Told(Contacted contacted, Helpful helpful, Themes themes) {}

    private Optional<Told> told(List<Slice> slices, IsoWeek week, Instant now, ZoneId zone) {
        Contacts contacts = stores.contacts();
        return contacts.earliest()
                .map(instant -> IsoWeek.of(instant, zone))
                .filter(first -> first.compareTo(week) <= 0)
                .map(first -> Math.min(LONGEST, first.until(week) + 1))
                .map(
                        weeks ->
                                told(
                                        slices,
                                        WeekRange.endingWith(week, weeks),
                                        new FigureReader(contacts).soFar(slices, week, now, zone)));
    }

    private Told told(List<Slice> slices, WeekRange range, int soFar) {
        WeeklyTallies tallies =
                slices.stream()
                        .map(slice -> stores.contacts().weekly(slice, range))
                        .reduce(WeeklyTallies::plus)
                        .orElseThrow();
        return new Told(
                FigureReader.contacted(range, tallies.all(), soFar),
                FigureReader.helpful(range, tallies.all()),
                new Themes(
                        themes(tallies),
                        FigureReader.shown(range, tallies.unclassified(), Tally::cases),
                        FigureReader.shown(range, tallies.all(), Tally::cases),
                        Optional.empty()));
    }

    private static List<ThemeLine> themes(WeeklyTallies tallies) {
        return tallies.themes().entrySet().stream()
                .map(
                        theme ->
                                new ThemeLine(
                                        theme.getKey(),
                                        Optional.empty(),
                                        FigureReader.shown(
                                                tallies.range(), theme.getValue(), Tally::cases),
                                        Optional.empty(),
                                        false))
                .filter(line -> line.cases().counts().stream().anyMatch(count -> count > 0))
                .sorted(
                        Comparator.comparingInt((ThemeLine line) -> -line.cases().last())
                                .thenComparing(ThemeLine::name))
                .limit(MOST_THEMES)
                .toList();
    }
}
