package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Request;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.SeatChooser;
import org.emptychair.chair.seat.SeatPolicy;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.Complaint;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.Themes;

/** Seats another customer because a person wishes it. */
public final class SeatChange {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LiveChair.Stores stores;
    private final Themes themes;
    private final Panels panels;
    private final Settings settings;
    private final Clock clock;
    private final Callers callers;

    /** Who asks, and what they may see. */
    public record Callers(People people, Rights rights) {}

    /** Nobody else waits, or there is no customer of that name whom the caller may see. */
    public static final class NobodyToSeat extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Optional<IssueKey> named;

        NobodyToSeat(Optional<IssueKey> named) {
            super(named.map(it -> "nobody to seat for " + it.text()).orElse("nobody else waits"));
            this.named = named;
        }

        /** Whose customer was asked for; absent for whoever is next. */
        public Optional<IssueKey> named() {
            return named;
        }
    }

    public SeatChange(
            LiveChair.Stores stores,
            Themes themes,
            Panels panels,
            Settings settings,
            Clock clock,
            Callers callers) {
        this.stores = stores;
        this.themes = themes;
        this.panels = panels;
        this.settings = settings;
        this.clock = clock;
        this.callers = callers;
    }

    /**
     * @param named whose customer is seated; absent for the next by the policy
     * @param reason in the caller's words
     * @throws NobodyToSeat when there is no complaint of that name that Jira shows to the caller,
     *     or nobody else waits
     */
    public void seat(Visit visit, Optional<IssueKey> named, String reason) {
        Request request = panels.request(visit);
        Meeting meeting = meeting(request);
        IssueId issue =
                named.flatMap(this::visible)
                        .or(() -> named.isPresent() ? Optional.empty() : next(request, meeting))
                        .orElseThrow(() -> new NobodyToSeat(named));
        SeatChooser chooser =
                new SeatChooser(
                        stores.seats(),
                        stores.complaints(),
                        stores.contacts(),
                        themes,
                        policy(),
                        zone());
        stores.meetings().keep(meeting);
        stores.seats()
                .seat(
                        chooser.seating(
                                meeting,
                                issue,
                                Seating.Choice.named(clock.instant(), caller(), reason)));
    }

    /**
     * Gives the chair to a customer who comes in person.
     *
     * @param called as they wish to be called
     * @param consent how they agreed, in the caller's words
     */
    public void seatGuest(Visit visit, String called, String consent) {
        Meeting meeting = meeting(panels.request(visit));
        Instant now = clock.instant();
        stores.meetings().keep(meeting);
        stores.seats()
                .seat(
                        new Seating(
                                meeting,
                                meeting.week(LocalDate.ofInstant(now, zone())),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Seating.Choice.guest(now, caller(), consent),
                                Optional.of(called)));
    }

    private static Meeting meeting(Request request) {
        return request.meeting().orElseThrow(() -> new NobodyToSeat(Optional.empty()));
    }

    private String caller() {
        return callers.people().caller().map(People.Caller::key).orElse("");
    }

    private Optional<IssueId> visible(IssueKey key) {
        return stores.complaints()
                .named(key)
                .filter(it -> !it.hasLeft())
                .map(Complaint::id)
                .filter(this::mayBeSeen);
    }

    /**
     * In every mode: in the shared one too, whoever could seat any key would learn by it who waits
     * there and what they said.
     */
    private boolean mayBeSeen(IssueId issue) {
        return callers.rights().ask(Set.of(issue), PATIENCE).visible().contains(issue);
    }

    private Optional<IssueId> next(Request request, Meeting meeting) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        SeatPolicy policy = policy();
        Optional<IssueId> seated =
                stores.seats()
                        .on(meeting.pageId(), meeting.week(today))
                        .flatMap(Seating::issue)
                        .or(() -> policy.choose(meeting, request.scopes(), today, clock.instant()));
        return policy.chooseBut(seated, meeting, request.scopes(), clock.instant(), today);
    }

    private SeatPolicy policy() {
        return new SeatPolicy(stores.complaints(), stores.seats(), stores.quotes());
    }

    private ZoneId zone() {
        return settings.current().zone();
    }
}
