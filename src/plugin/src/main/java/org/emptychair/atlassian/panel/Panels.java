package org.emptychair.atlassian.panel;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Request;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Sight;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Wish;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.contact.Department;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Scopes;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Jql;
import org.emptychair.setting.Settings;
import org.emptychair.view.Panel;
import org.emptychair.view.Section;
import org.emptychair.week.IsoWeek;

/** Reads the chair that a page asks for. */
public final class Panels {
    private final LiveChair.Stores stores;
    private final Scopes scopes;
    private final Settings settings;
    private final Readers readers;
    private final LiveChair chairs;
    private final Sights sights;
    private final ClosedMeetings closed;
    private final ToIntFunction<IsoWeek> candidates;

    /**
     * Who reads, and what they may see.
     *
     * @param rights to issues
     */
    public record Readers(People people, Pages pages, Rights rights) {}

    public Panels(
            LiveChair.Stores stores,
            Scopes scopes,
            Settings settings,
            Clock clock,
            Readers readers,
            ClosedMeetings closed) {
        this(stores, scopes, settings, clock, readers, closed, week -> 0);
    }

    /**
     * @param candidates how many possible new subjects a week has that nobody decided on
     */
    public Panels(
            LiveChair.Stores stores,
            Scopes scopes,
            Settings settings,
            Clock clock,
            Readers readers,
            ClosedMeetings closed,
            ToIntFunction<IsoWeek> candidates) {
        this.closed = closed;
        this.candidates = candidates;
        this.stores = stores;
        this.scopes = scopes;
        this.settings = settings;
        this.readers = readers;
        this.chairs = new LiveChair(stores, settings, clock);
        this.sights = new Sights(stores, settings, clock, readers);
    }

    /**
     * Reads from what is stored and what is known of the reader; nobody else is asked.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Visit visit) {
        return read(visit, readers.rights()::known);
    }

    /**
     * Reads, and waits that long for what is not known of the reader.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Visit visit, Duration patience) {
        return read(visit, issues -> readers.rights().ask(issues, patience));
    }

    /**
     * Reads for paper, which others read as well: as this reader may see it, of leaders nothing but
     * the team's line.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForPaper(Visit visit) {
        return seenBy(visit, chair -> sights.ofPaper(chair, readers.rights()::known));
    }

    /**
     * Reads for a mail or a feed, whose reader nobody knows: no issue, and no quote that some may
     * not read.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForAnybody(Visit visit) {
        return seenBy(visit, chair -> sights.ofAnybody(chair, visit.page()));
    }

    /**
     * Reads for a room full of people, of whom some may see less than the one who shows it: without
     * names of issues.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForRoom(Visit visit) {
        return seenBy(visit, sights::ofRoom);
    }

    private Panel seenBy(Visit visit, Function<Chair, Sight> sight) {
        Asked asked = asked(visit);
        Optional<Snapshot> kept = closed.find(asked.request());
        Chair chair = kept.map(Snapshot::chair).orElseGet(() -> chairs.read(asked.request()));
        SeenChair seen = chair.seenBy(sight.apply(chair), quotes(asked.parameters()));
        return panel(asked, visit, kept.map(it -> seen.takenAt(it.takenAt())).orElse(seen));
    }

    /**
     * Reads how it stands now, closed or not, and waits that long for what is not known of the
     * reader.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readNow(Visit visit, Duration patience) {
        return live(asked(visit), visit, issues -> readers.rights().ask(issues, patience));
    }

    private Panel read(Visit visit, Function<Set<IssueId>, Rights.Known> rights) {
        return seenBy(visit, chair -> sights.of(chair, rights));
    }

    private Panel live(Asked asked, Visit visit, Function<Set<IssueId>, Rights.Known> rights) {
        Chair chair = chairs.read(asked.request());
        return panel(
                asked, visit, chair.seenBy(sights.of(chair, rights), quotes(asked.parameters())));
    }

    private Panel panel(Asked asked, Visit visit, SeenChair seen) {
        PanelParameters parameters = asked.parameters();
        boolean live = seen.takenAt().isEmpty();
        return new Panel(
                seen,
                settings.current().zone(),
                parameters.sections(),
                parameters.departments(),
                parameters.rows(),
                asked.request().meeting().flatMap(Meeting::day).or(parameters::date),
                new Panel.State(
                                seen.parts().themes().isPresent()
                                        || stores.contacts().earliest().isPresent(),
                                live ? stores.recount().get() : Optional.empty(),
                                visit.settingsUrl(),
                                live ? openJql(parameters) : Optional.empty(),
                                authoriseUrl(seen))
                        .withCandidates(live ? candidates.applyAsInt(seen.parts().week()) : 0)
                        .withMeeting(standing(asked)));
    }

    private ClosedMeetings.Standing standing(Asked asked) {
        return asked.request()
                .meeting()
                .map(it -> closed.standing(it, settings.current().zone()))
                .orElse(ClosedMeetings.Standing.OPEN);
    }

    /** On a panel a few; where quotes stand alone, as many as the page has rows for. */
    private static int quotes(PanelParameters parameters) {
        return parameters.sections().equals(Set.of(Section.QUOTES))
                ? Math.min(parameters.rows(), LiveChair.MOST_QUOTES)
                : LiveChair.QUOTES_SEEN;
    }

    /** What finds the open complaints of the scopes that the page names, or of all. */
    private Optional<String> openJql(PanelParameters parameters) {
        if (!parameters.sections().contains(Section.COMPLAINTS)) {
            return Optional.empty();
        }
        List<String> asked =
                scopes.all().values().stream()
                        .filter(scope -> scope.kind() == Scope.Kind.COMPLAINTS)
                        .filter(
                                scope ->
                                        parameters.scopes().isEmpty()
                                                || parameters.scopes().contains(scope.name()))
                        .map(Scope::jql)
                        .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(Jql.open(asked).text());
    }

    private Optional<String> authoriseUrl(SeenChair seen) {
        return seen.check() == Sight.Check.NOT_AUTHORISED
                ? readers.rights().authorise().map(URI::toString)
                : Optional.empty();
    }

    /**
     * What a page asks its chair to tell of.
     *
     * @throws WrongParameters when it asks for something that is not there
     */
    public Request request(Visit visit) {
        return asked(visit).request();
    }

    /**
     * Whom a page wishes to see in its chair.
     *
     * @param labels of the page
     * @throws WrongParameters when it asks for something that is not there
     */
    public Wish wish(Visit visit, Set<String> labels) {
        Asked asked = asked(visit);
        return new Wish(
                asked.request().scopes(),
                asked.parameters().seat(),
                labels,
                asked.parameters().named());
    }

    private record Asked(PanelParameters parameters, Request request) {}

    private Asked asked(Visit visit) {
        Map<String, String> given = visit.given();
        SortedMap<ScopeId, Scope> known =
                given.containsKey("scopes") ? scopes.all() : new TreeMap<>();
        PanelParameters parameters =
                ParameterReader.read(given, known(given, known), visit.texts());
        Optional<Meeting> meeting =
                visit.page()
                        .map(
                                page ->
                                        new Meeting(
                                                page.id(),
                                                page.space(),
                                                MeetingDay.of(parameters.date(), page)));
        return new Asked(
                parameters, new Request(slices(parameters), scopes(parameters, known), meeting));
    }

    /** Whether the one who reads is one of the leaders. */
    public boolean readByLeader() {
        return sights.readByLeader();
    }

    private static Set<ScopeId> scopes(
            PanelParameters parameters, SortedMap<ScopeId, Scope> known) {
        return known.entrySet().stream()
                .filter(scope -> parameters.scopes().contains(scope.getValue().name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Asks for names only where the page names some, so that most readings ask for none. */
    private ParameterReader.Known known(
            Map<String, String> given, SortedMap<ScopeId, Scope> named) {
        return new ParameterReader.Known(
                given.containsKey("departments")
                        ? stores.contacts().departments().stream().map(Department::name).toList()
                        : List.of(),
                named.values().stream().map(Scope::name).toList());
    }

    private static List<Slice> slices(PanelParameters parameters) {
        return parameters.departments().isEmpty()
                ? List.of(Slice.ALL)
                : parameters.departments().stream()
                        .map(department -> new Slice(Optional.of(department), Optional.empty()))
                        .toList();
    }
}
