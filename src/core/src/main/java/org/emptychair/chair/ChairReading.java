package org.emptychair.chair;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Judgements;
import org.emptychair.setting.TeamSettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** One reading of a chair, at one instant. */
final class ChairReading {
    /** Limits are made from the first weeks and then kept, so all weeks are looked at. */
    private static final int LONGEST = 522;

    private final LiveChair.Stores stores;
    private final TeamSettings settings;
    private final Request request;
    private final Instant now;
    private final ZoneId zone;
    private final IsoWeek week;
    private final ComplaintReader complaints;

    ChairReading(LiveChair.Stores stores, TeamSettings settings, Request request, Instant now) {
        this.stores = stores;
        this.settings = settings;
        this.request = request;
        this.now = now;
        zone = settings.zone();
        week = IsoWeek.lastComplete(now, zone);
        complaints = new ComplaintReader(stores.complaints(), request.scopes(), now);
    }

    Chair chair() {
        Optional<Told> told = told();
        Optional<Themes> themes = told.map(Told::themes);
        boolean any = stores.complaints().any();
        Figures figures =
                new Figures(
                        told.map(Told::contacted),
                        any
                                ? Optional.of(complaints.waiting(week, zone, Optional.empty()))
                                : Optional.empty(),
                        told.map(Told::helpful));
        Freshness freshness = freshness();
        Optional<Decided> decided = decided();
        int overdue = decided.map(Decided::overdue).orElse(0);
        return new Chair(
                new Chair.Reading(now, week, request.slices(), freshness),
                new Clauses(themes, figures.waiting(), freshness, overdue).say(),
                new Seat.NotYet(),
                Optional.empty(),
                figures,
                themes,
                any ? Optional.of(complaints.open()) : Optional.empty(),
                decided,
                stores.team().map(team -> team.at(now)));
    }

    private Freshness freshness() {
        return Freshness.of(
                stores.sync().get().on(request.scopes()),
                now,
                Duration.ofMinutes(settings.syncMinutes()),
                stores.recount().get());
    }

    private Optional<Decided> decided() {
        return request.meeting()
                .map(
                        meeting ->
                                new DecisionReader(
                                                stores.decisions(),
                                                stores.complaints(),
                                                this::judgement)
                                        .read(meeting.space(), now, zone));
    }

    private Optional<Judgement> judgement(Decision decision) {
        return stores.findings()
                .flatMap(findings -> findings.weeks(week))
                .flatMap(weeks -> new Judgements(weeks, zone).of(decision));
    }

    private record Told(Contacted contacted, Helpful helpful, Themes themes) {}

    private Optional<Told> told() {
        return stores.contacts()
                .earliest()
                .map(instant -> IsoWeek.of(instant, zone))
                .filter(first -> first.compareTo(week) <= 0)
                .map(first -> Math.min(LONGEST, first.until(week) + 1))
                .map(weeks -> told(WeekRange.endingWith(week, weeks)));
    }

    private Told told(WeekRange range) {
        Contacts contacts = stores.contacts();
        WeeklyTallies tallies =
                request.slices().stream()
                        .map(slice -> contacts.weekly(slice, range))
                        .reduce(WeeklyTallies::plus)
                        .orElseThrow();
        int soFar = new FigureReader(contacts).soFar(request.slices(), week, now, zone);
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
                .limit(LiveChair.MOST_THEMES)
                .toList();
    }
}
