package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.SeatPolicy;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Owner;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Quote;
import org.emptychair.sync.IssueReading;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.ThemeFinding;

/** Who sits in the chair of a page: whoever was chosen, else whom the policy would choose. */
final class SeatReader {
    private final LiveChair.Stores stores;
    private final ComplaintReader complaints;
    private final Optional<Findings> findings;
    private final Instant now;
    private final LocalDate today;

    SeatReader(
            LiveChair.Stores stores,
            ComplaintReader complaints,
            Optional<Findings> findings,
            Instant now,
            LocalDate today) {
        this.stores = stores;
        this.complaints = complaints;
        this.findings = findings;
        this.now = now;
        this.today = today;
    }

    Seat read(Meeting meeting, Set<ScopeId> scopes) {
        Optional<Seating> seated = stores.seats().on(meeting.pageId(), meeting.week(today));
        boolean over = meeting.day().filter(today::isAfter).isPresent();
        return seated.flatMap(it -> kept(it, over))
                .or(() -> chosen(meeting, scopes))
                .orElseGet(Seat.Nobody::new);
    }

    /** Who no longer has a cause to sit there gives way to the next, unless the meeting is over. */
    private Optional<Seat> kept(Seating seating, boolean over) {
        Optional<Seat> guest = seating.guest().map(Seat.Guest::new);
        return guest.or(() -> customer(seating, over));
    }

    private Optional<Seat> customer(Seating seating, boolean over) {
        return seating.issue()
                .flatMap(stores.complaints()::find)
                .filter(it -> over ? !it.hasLeft() : policy().stays(seating))
                .map(it -> customer(it, seating.since(), seating.choice().at()));
    }

    private SeatPolicy policy() {
        return new SeatPolicy(stores.complaints(), stores.seats(), stores.quotes());
    }

    private Optional<Seat> chosen(Meeting meeting, Set<ScopeId> scopes) {
        return policy().choose(meeting, scopes, today, now)
                .flatMap(stores.complaints()::find)
                .map(it -> customer(it, OptionalInt.empty(), now));
    }

    private Seat customer(Complaint complaint, OptionalInt since, Instant chosen) {
        Optional<Instant> answered =
                complaint
                        .lastReply()
                        .filter(at -> !complaint.isWaiting())
                        .filter(at -> at.isAfter(chosen));
        Optional<Promise> promise = complaints.promise(complaint);
        Optional<Quote> said = stores.quotes().latestOn(complaint.key());
        return new Seat.Customer(
                new IssueRef(complaint.id(), complaint.key()),
                said.map(Quote::text),
                said.map(Quote::id),
                since,
                complaint.age(now),
                complaints.waited(complaint),
                answered,
                complaint.owner().map(Owner::name),
                question(complaint, promise),
                promise,
                owed(complaint, promise));
    }

    private static Seat.Owed owed(Complaint complaint, Optional<Promise> promise) {
        if (complaint.isWaiting()) {
            return Seat.Owed.REPLY;
        }
        return promise.filter(Promise::broken).isPresent() && complaint.isOpen()
                ? Seat.Owed.PROMISE
                : Seat.Owed.NOTHING;
    }

    private Question question(Complaint complaint, Optional<Promise> promise) {
        Optional<Theme> theme = theme(complaint.id());
        return new Question(
                ask(complaint, promise, theme.isPresent()),
                theme.map(Theme::name),
                theme.flatMap(it -> stores.questions().of(it.id())));
    }

    private static Question.Ask ask(
            Complaint complaint, Optional<Promise> promise, boolean themed) {
        if (!complaint.isOpen()) {
            return Question.Ask.KEEP;
        }
        if (complaint.isNeverAnswered()) {
            return Question.Ask.ANSWER;
        }
        if (promise.filter(Promise::broken).isPresent()) {
            return Question.Ask.PROMISE;
        }
        return themed ? Question.Ask.THEME : Question.Ask.WAITING;
    }

    /** The largest of the themes that the issue is filed under. */
    private Optional<Theme> theme(IssueId issue) {
        return stores.contacts().find(IssueReading.contact(issue)).map(Contact::filing).stream()
                .flatMap(filing -> filing.themes().stream())
                .flatMap(name -> finding(name).stream())
                .max(Comparator.comparingInt(ThemeFinding::last))
                .map(ThemeFinding::theme);
    }

    private Optional<ThemeFinding> finding(ThemeName name) {
        return findings.flatMap(it -> it.of(name));
    }
}
