package org.emptychair.atlassian.panel;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Memory;
import org.emptychair.chair.Request;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Sight;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Wish;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.contact.Scope;
import org.emptychair.contact.Scopes;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Jql;
import org.emptychair.setting.Settings;
import org.emptychair.view.Panel;
import org.emptychair.view.Section;
import org.emptychair.week.IsoWeek;

/**
 * Reads the chair that a page asks for.
 *
 * <p>What two readers of equal rights read on the same basis is put together once.
 */
public final class Panels {
    private final LiveChair.Stores stores;
    private final Scopes scopes;
    private final Settings settings;
    private final Readers readers;
    private final LiveChair chairs;
    private final Sights sights;
    private final Asking asking;
    private final ClosedMeetings closed;
    private final ToIntFunction<IsoWeek> candidates;
    private final Memory<OfSnapshot, Optional<Snapshot>> snapshots = new Memory<>();
    private final Memory<OfPanel, Panel> panels = new Memory<>();

    /**
     * Who reads, and what they may see.
     *
     * @param rights to issues
     */
    public record Readers(People people, Pages pages, Rights rights) {}

    private record OfSnapshot(LiveChair.Basis basis, Request request) {}

    /** All that a panel depends on. */
    private record OfPanel(
            LiveChair.Basis basis,
            Asking.Asked asked,
            Optional<String> settingsUrl,
            Optional<String> authoriseUrl,
            Sight sight) {}

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
        this.asking = new Asking(stores.contacts(), scopes);
    }

    /** The caller begins to look at a page; what is written from now on is for the next look. */
    public Look look() {
        return new Look(chairs::basis, readers.pages());
    }

    /**
     * Reads from what is stored and what is known of the reader; nobody else is asked.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Visit visit, Look look) {
        return seenBy(visit, look, chair -> sights.of(chair, readers.rights()::known, look));
    }

    /**
     * Reads, and waits that long for what is not known of the reader.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel read(Visit visit, Look look, Duration patience) {
        return seenBy(visit, look, chair -> sights.of(chair, asking(patience), look));
    }

    /** As {@link #read(Visit, Look)}, of a page on which nothing else of us is shown. */
    public Panel read(Visit visit) {
        return read(visit, look());
    }

    /** As {@link #read(Visit, Look, Duration)}, of a page on which nothing else of us is shown. */
    public Panel read(Visit visit, Duration patience) {
        return read(visit, look(), patience);
    }

    private Function<Set<IssueId>, Rights.Known> asking(Duration patience) {
        return issues -> readers.rights().ask(issues, patience);
    }

    /**
     * Reads for paper, which others read as well: as this reader may see it, of leaders nothing but
     * the team's line.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForPaper(Visit visit) {
        Look look = look();
        return seenBy(visit, look, chair -> sights.ofPaper(chair, readers.rights()::known, look));
    }

    /**
     * Reads for a mail or a feed, whose reader nobody knows: no issue, and no quote that some may
     * not read.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForAnybody(Visit visit) {
        return seenBy(visit, look(), chair -> sights.ofAnybody(chair, visit.page()));
    }

    /**
     * Reads for a room full of people, of whom some may see less than the one who shows it: without
     * names of issues.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readForRoom(Visit visit) {
        Look look = look();
        return seenBy(visit, look, chair -> sights.ofRoom(chair, look));
    }

    private Panel seenBy(Visit visit, Look look, Function<Chair, Sight> sight) {
        Asking.Asked asked = asking.asked(visit, look);
        Optional<Snapshot> kept = kept(asked.request(), look);
        Chair chair =
                kept.map(Snapshot::chair)
                        .orElseGet(() -> chairs.read(asked.request(), look.basis()));
        Sight seen = sight.apply(chair);
        Optional<String> authorise = authoriseUrl(seen);
        return panels.of(
                new OfPanel(look.basis(), asked, visit.settingsUrl(), authorise, seen),
                () -> {
                    SeenChair now = chair.seenBy(seen, asked.quotes());
                    return panel(
                            asked,
                            visit.settingsUrl(),
                            authorise,
                            kept.map(it -> now.takenAt(it.takenAt())).orElse(now));
                });
    }

    private Optional<Snapshot> kept(Request request, Look look) {
        return snapshots.of(new OfSnapshot(look.basis(), request), () -> closed.find(request));
    }

    /**
     * Reads how it stands now, closed or not, and waits that long for what is not known of the
     * reader.
     *
     * @throws WrongParameters when the page asks for something that is not there
     */
    public Panel readNow(Visit visit, Duration patience) {
        Look look = look();
        Asking.Asked asked = asking.asked(visit, look);
        Chair chair = chairs.read(asked.request(), look.basis());
        Sight sight = sights.of(chair, asking(patience), look);
        return panel(
                asked,
                visit.settingsUrl(),
                authoriseUrl(sight),
                chair.seenBy(sight, asked.quotes()));
    }

    private Panel panel(
            Asking.Asked asked,
            Optional<String> settingsUrl,
            Optional<String> authoriseUrl,
            SeenChair seen) {
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
                                settingsUrl,
                                live ? openJql(parameters) : Optional.empty(),
                                authoriseUrl)
                        .withCandidates(live ? candidates.applyAsInt(seen.parts().week()) : 0)
                        .withMeeting(standing(asked)));
    }

    private ClosedMeetings.Standing standing(Asking.Asked asked) {
        return asked.request()
                .meeting()
                .map(it -> closed.standing(it, settings.current().zone()))
                .orElse(ClosedMeetings.Standing.OPEN);
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

    private Optional<String> authoriseUrl(Sight sight) {
        return sight.check() == Sight.Check.NOT_AUTHORISED
                ? readers.rights().authorise().map(URI::toString)
                : Optional.empty();
    }

    /**
     * What a page asks its chair to tell of.
     *
     * @throws WrongParameters when it asks for something that is not there
     */
    public Request request(Visit visit) {
        return asking.asked(visit).request();
    }

    /**
     * Whom a page wishes to see in its chair.
     *
     * @param labels of the page
     * @throws WrongParameters when it asks for something that is not there
     */
    public Wish wish(Visit visit, Set<String> labels) {
        Asking.Asked asked = asking.asked(visit);
        return new Wish(
                asked.request().scopes(),
                asked.parameters().seat(),
                labels,
                asked.parameters().named());
    }

    /** Whether the one who reads is one of the leaders. */
    public boolean readByLeader(Look look) {
        return sights.readByLeader(look);
    }
}
