package org.emptychair.chair.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;
import org.emptychair.wocas.Themes;

/**
 * Seats customers ahead of their meetings, once for each page and week; whoever was resolved since,
 * is gone, or whose words customer service took out gives way to the next.
 */
public final class SeatChooser {
    /** Meetings of today and of so many days after it have their customer. */
    static final int DAYS_AHEAD = 7;

    private final Seats seats;
    private final Complaints complaints;
    private final Contacts contacts;
    private final SeatPolicy policy;
    private final WishedSeat wishes;
    private final ZoneId zone;

    public SeatChooser(
            Seats seats,
            Complaints complaints,
            Contacts contacts,
            Themes themes,
            SeatPolicy policy,
            ZoneId zone) {
        this.seats = seats;
        this.complaints = complaints;
        this.contacts = contacts;
        this.policy = policy;
        this.wishes = new WishedSeat(complaints, contacts, themes, policy);
        this.zone = zone;
    }

    /**
     * Seats somebody wherever nobody sits, or somebody who no longer waits for anything.
     *
     * @param wish of a page
     */
    public void choose(Meetings meetings, Function<Meeting, Wish> wish, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        // Day by day, so that a large company's today leaves none of tomorrow's meetings out.
        today.datesUntil(today.plusDays(DAYS_AHEAD + 1L))
                .flatMap(day -> meetings.between(day, day, Meetings.MOST).stream())
                .forEach(meeting -> choose(meeting, wish, today, now));
    }

    private void choose(
            Meeting meeting, Function<Meeting, Wish> wish, LocalDate today, Instant now) {
        Optional<Seating> before = seats.on(meeting.pageId(), meeting.week(today));
        if (before.filter(policy::stays).isEmpty()) {
            Seating.Why why = before.isPresent() ? Seating.Why.GAVE_WAY : Seating.Why.POLICY;
            wishes.choose(meeting, wish.apply(meeting), today, now)
                    .map(issue -> seating(meeting, issue, Seating.Choice.byPolicy(why, now)))
                    .ifPresent(seats::seat);
        }
    }

    /** Somebody on the chair of a meeting, with the year in which they first wrote to us. */
    public Seating seating(Meeting meeting, IssueId issue, Seating.Choice choice) {
        LocalDate today = LocalDate.ofInstant(choice.at(), zone);
        return new Seating(meeting, meeting.week(today), issue, since(issue), choice);
    }

    private OptionalInt since(IssueId issue) {
        return complaints
                .find(issue)
                .flatMap(Complaint::customer)
                .flatMap(it -> contacts.first(IssueReading.contact(issue).source(), it))
                .map(first -> OptionalInt.of(first.atZone(zone).getYear()))
                .orElse(OptionalInt.empty());
    }
}
