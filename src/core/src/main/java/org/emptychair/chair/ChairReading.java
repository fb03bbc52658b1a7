package org.emptychair.chair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Judgements;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteChoice;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.setting.TeamSettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.ThemeFinding;

/** One reading of a chair, at one instant. */
final class ChairReading {
    /** The newest decisions of a space, which are looked at for the themes that they serve. */
    private static final int SERVING = 200;

    private static final Duration RECENT = Duration.ofDays(14);
    private static final Duration NOT_AGAIN = Duration.ofDays(90);
    private static final int CANDIDATES = 200;

    private final LiveChair.Stores stores;
    private final Recent recent;
    private final TeamSettings settings;
    private final Request request;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final IsoWeek week;
    private final ComplaintReader complaints;
    private final long contacts;
    private final long decisions;
    private final Supplier<Optional<TeamTime>> team;

    ChairReading(
            LiveChair.Stores stores,
            Recent recent,
            TeamSettings settings,
            Request request,
            Instant now,
            Supplier<Optional<TeamTime>> team) {
        this.stores = stores;
        this.recent = recent;
        this.settings = settings;
        this.request = request;
        this.now = now;
        this.team = team;
        zone = settings.zone();
        today = LocalDate.ofInstant(now, zone);
        week = IsoWeek.lastComplete(now, zone);
        complaints = new ComplaintReader(stores.complaints(), request.scopes(), now);
        contacts = stores.contacts().version();
        decisions = stores.decisions().version();
    }

    Chair chair() {
        Optional<Findings> findings = stores.findings().of(request.slices(), week);
        Optional<Told> told = findings.map(this::told);
        Optional<Themes> themes = told.map(Told::themes);
        Optional<Meeting> last = request.meeting().flatMap(before()::before);
        Recent.Waiters waiters = waiters(last.flatMap(Meeting::day));
        Figures figures =
                new Figures(
                        told.map(Told::contacted),
                        waiters.waiting(),
                        told.map(Told::helpful),
                        told.map(Told::unhappy));
        Freshness freshness = freshness();
        Optional<Decided> decided = decided();
        int overdue = decided.map(Decided::overdue).orElse(0);
        return new Chair(
                new Chair.Reading(now, week, request.slices(), freshness),
                new Clauses(themes, figures.waiting(), freshness, overdue).say(),
                waiters.open().isPresent() ? seat(findings) : new Seat.NotYet(),
                last.flatMap(before()::read),
                figures,
                themes,
                quotes(themes),
                waiters.open(),
                decided,
                team.get());
    }

    private Recent.Waiters waiters(Optional<LocalDate> lastMeeting) {
        return recent.complaints()
                .of(
                        new Recent.OfComplaints(
                                stores.complaints().version(),
                                request.scopes(),
                                lastMeeting,
                                zone,
                                minute()),
                        () ->
                                stores.complaints().any()
                                        ? new Recent.Waiters(
                                                Optional.of(
                                                        complaints.waiting(
                                                                week, zone, lastMeeting)),
                                                Optional.of(complaints.open()))
                                        : new Recent.Waiters(Optional.empty(), Optional.empty()));
    }

    private Instant minute() {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    private List<Quote> quotes(Optional<Themes> themes) {
        return recent.quotes()
                .of(
                        new Recent.OfQuotes(
                                contacts,
                                stores.quotes().version(),
                                request.slices(),
                                request.meeting().map(Meeting::space),
                                minute()),
                        () -> chosen(themes));
    }

    private List<Quote> chosen(Optional<Themes> themes) {
        Map<ThemeName, Integer> weights = themes.map(Themes::weights).orElse(Map.of());
        Set<QuoteId> before =
                request.meeting()
                        .map(it -> stores.quotes().quotedIn(it.space(), now.minus(NOT_AGAIN)))
                        .orElse(Set.of());
        List<Quote> candidates =
                request.slices().stream()
                        .flatMap(
                                slice ->
                                        stores
                                                .quotes()
                                                .open(slice, now.minus(RECENT), now, CANDIDATES)
                                                .stream())
                        .toList();
        return QuoteChoice.choose(candidates, weights, before, LiveChair.MOST_QUOTES);
    }

    private LastMeetingReader before() {
        return new LastMeetingReader(stores, today);
    }

    private Seat seat(Optional<Findings> findings) {
        SeatReader reader = new SeatReader(stores, complaints, findings, now, today);
        return request.meeting()
                .map(meeting -> reader.read(meeting, request.scopes()))
                .orElseGet(Seat.Nobody::new);
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
                                new DecisionReader(stores.complaints(), this::judgement)
                                        .read(agenda(meeting.space())));
    }

    private Agenda agenda(String space) {
        return recent.agendas()
                .of(
                        ofDecisions(space),
                        () ->
                                Agenda.of(
                                        stores.decisions(),
                                        space,
                                        now,
                                        zone,
                                        LiveChair.MOST_DECISIONS));
    }

    private Recent.OfDecisions ofDecisions(String space) {
        return new Recent.OfDecisions(decisions, space, today, zone);
    }

    private Optional<Judgement> judgement(Decision decision) {
        return stores.findings()
                .weeks(week)
                .flatMap(weeks -> new Judgements(weeks, zone, stores.decisions()).of(decision));
    }

    private record Told(Contacted contacted, Helpful helpful, Unhappy unhappy, Themes themes) {}

    private Told told(Findings findings) {
        WeekRange range = findings.range();
        int soFar =
                recent.soFar()
                        .of(
                                new Recent.OfDays(contacts, request.slices(), today, zone),
                                () ->
                                        new FigureReader(stores.contacts())
                                                .soFar(request.slices(), week, now, zone));
        return new Told(
                FigureReader.contacted(findings, soFar),
                FigureReader.helpful(findings),
                FigureReader.unhappy(findings),
                new Themes(
                        themes(findings),
                        FigureReader.shown(range, findings.unclassified(), Tally::cases),
                        FigureReader.shown(range, findings.all(), Tally::cases),
                        findings.commonCause()));
    }

    private List<ThemeLine> themes(Findings findings) {
        Set<ThemeName> served =
                request.meeting().map(it -> served(it.space())).orElseGet(TreeSet::new);
        return findings.themes().stream()
                .map(theme -> line(findings, theme, served))
                .filter(line -> line.cases().counts().stream().anyMatch(count -> count > 0))
                .sorted(
                        Comparator.comparingInt((ThemeLine line) -> -line.cases().last())
                                .thenComparing(ThemeLine::name))
                .limit(LiveChair.MOST_THEMES)
                .toList();
    }

    private static ThemeLine line(Findings findings, ThemeFinding found, Set<ThemeName> served) {
        ThemeName name = found.theme().name();
        return new ThemeLine(
                name,
                found.theme().owner(),
                FigureReader.shown(findings.range(), found.cases()),
                Optional.of(found.verdict()),
                served.contains(name),
                found.line());
    }

    /** Themes that a decision of the space serves, unless it was given up or replaced. */
    private Set<ThemeName> served(String space) {
        return recent.served().of(ofDecisions(space), () -> servedNow(space));
    }

    private Set<ThemeName> servedNow(String space) {
        Wanted wanted = Wanted.ALL.inSpace(space).in(State.PROPOSED, State.DECIDED, State.DONE);
        return stores.decisions().newest(wanted, Optional.empty(), SERVING).stream()
                .flatMap(decision -> decision.terms().themes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
