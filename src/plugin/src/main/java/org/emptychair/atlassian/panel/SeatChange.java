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
import org.emptychair.setting.Mode;
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

    /** There is no such customer, or none that the caller may see. */
    public static final class NobodyToSeat extends RuntimeException {
        private static final long serialVersionUID = 1;

        NobodyToSeat(String message) {
            super(message);
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
     * @throws NobodyToSeat when there is no open complaint of that name that the caller may see, or
     *     nobody else waits
     */
    public void seat(Visit visit, Optional<IssueKey> named, String reason) {
        Request request = panels.request(visit);
        Meeting meeting = meeting(request);
        IssueId issue =
                named.flatMap(this::visible)
                        .or(() -> named.isPresent() ? Optional.empty() : next(request, meeting))
                        .orElseThrow(
                                () ->
                                        new NobodyToSeat(
                                                named.map(IssueKey::text).orElse("nobody else")));
        SeatChooser chooser =
                new SeatChooser(
                        stores.seats(), stores.complaints(), stores.contacts(), themes, zone());
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
        return request.meeting()
                .orElseThrow(() -> new NobodyToSeat("there is no page to seat anybody on"));
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

    /** In the shared mode nobody sees an issue, and its customer sits there without a name. */
    private boolean mayBeSeen(IssueId issue) {
        return settings.current().mode() == Mode.SHARED
                || callers.rights().ask(Set.of(issue), PATIENCE).visible().contains(issue);
    }

    private Optional<IssueId> next(Request request, Meeting meeting) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        SeatPolicy policy = new SeatPolicy(stores.complaints(), stores.seats());
        Optional<IssueId> seated =
                stores.seats()
                        .on(meeting.pageId(), meeting.week(today))
                        .flatMap(Seating::issue)
                        .or(() -> policy.choose(meeting, request.scopes(), today, clock.instant()));
        return policy.chooseBut(seated, meeting, request.scopes(), clock.instant(), today);
    }

    private ZoneId zone() {
        return settings.current().zone();
    }
}
