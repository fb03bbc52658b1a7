package org.emptychair.chair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Seating;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.Contact;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Quote;
import org.emptychair.sync.IssueReading;
import org.emptychair.tone.Tone;

/** What became of the meeting before this one. */
final class LastMeetingReader {
    private static final int DECISIONS = 50;

    private final LiveChair.Stores stores;
    private final LocalDate today;

    LastMeetingReader(LiveChair.Stores stores, LocalDate today) {
        this.stores = stores;
        this.today = today;
    }

    /** The newest earlier meeting of the space. */
    Optional<Meeting> before(Meeting meeting) {
        return meeting.day().flatMap(day -> stores.meetings().lastBefore(meeting.space(), day));
    }

    Optional<LastMeeting> read(Meeting last) {
        return last.day().map(day -> read(last, day));
    }

    private LastMeeting read(Meeting last, LocalDate day) {
        List<Decision> decided =
                stores.decisions()
                        .newest(
                                Wanted.ALL.onPage(last.pageId()).in(State.DECIDED, State.DONE),
                                Optional.empty(),
                                DECISIONS);
        return new LastMeeting(
                last.pageId(),
                day,
                stores.seats()
                        .on(last.pageId(), last.week(day))
                        .filter(it -> it.issue().isPresent())
                        .map(this::guest),
                (int) decided.stream().filter(it -> it.state() == State.DONE).count(),
                decided.stream()
                        .filter(it -> it.isOverdue(today))
                        .map(LastMeetingReader::overdue)
                        .toList(),
                (int)
                        decided.stream()
                                .filter(it -> it.state() == State.DECIDED)
                                .filter(it -> !it.isOverdue(today))
                                .count());
    }

    private static LastMeeting.Overdue overdue(Decision decision) {
        return new LastMeeting.Overdue(
                decision.terms().owner().map(Member::name), decision.terms().due().orElseThrow());
    }

    /** How it went on for the customer of an issue who sat there. */
    LastMeeting.Guest guest(Seating seating) {
        Optional<Complaint> found = seating.issue().flatMap(stores.complaints()::find);
        return found.map(it -> guest(it, seating.choice().at()))
                .orElseGet(
                        () ->
                                new LastMeeting.Guest(
                                        Optional.empty(),
                                        LastMeeting.Fate.GONE,
                                        Optional.empty(),
                                        Optional.empty()));
    }

    private LastMeeting.Guest guest(Complaint complaint, Instant seated) {
        Optional<IssueRef> issue = Optional.of(new IssueRef(complaint.id(), complaint.key()));
        if (complaint.hasLeft()) {
            return new LastMeeting.Guest(
                    issue, LastMeeting.Fate.GONE, Optional.empty(), Optional.empty());
        }
        if (complaint.ended().isPresent()) {
            return new LastMeeting.Guest(
                    issue,
                    LastMeeting.Fate.RESOLVED,
                    complaint.ended().map(Ending::at),
                    helped(complaint));
        }
        Optional<Instant> reply =
                complaint.lastReply().filter(seated::isBefore).filter(at -> !complaint.isWaiting());
        return new LastMeeting.Guest(
                issue,
                reply.isPresent() ? LastMeeting.Fate.ANSWERED : LastMeeting.Fate.STILL_WAITING,
                reply,
                reply.flatMap(at -> helped(complaint).or(() -> said(complaint, at))));
    }

    /** By how their next words sound; neither this nor that says nothing. */
    private Optional<Boolean> said(Complaint complaint, Instant reply) {
        return stores.quotes()
                .latestOn(complaint.key())
                .filter(it -> it.at().isAfter(reply))
                .map(Quote::tone)
                .filter(tone -> tone == Tone.POSITIVE || tone == Tone.NEGATIVE)
                .map(tone -> tone == Tone.POSITIVE);
    }

    private Optional<Boolean> helped(Complaint complaint) {
        return stores.contacts()
                .find(IssueReading.contact(complaint.id()))
                .map(Contact::answers)
                .flatMap(answers -> answers.helped());
    }
}
