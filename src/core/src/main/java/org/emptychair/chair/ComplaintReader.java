package org.emptychair.chair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.Glance;
import org.emptychair.complaint.Owner;
import org.emptychair.complaint.Severity;
import org.emptychair.complaint.Standing;
import org.emptychair.complaint.Turn;
import org.emptychair.complaint.Urgency;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** What complaints tell the chair. */
final class ComplaintReader {
    private final Complaints complaints;
    private final Set<ScopeId> scopes;
    private final Instant now;

    ComplaintReader(Complaints complaints, Set<ScopeId> scopes, Instant now) {
        this.complaints = complaints;
        this.scopes = scopes;
        this.now = now;
    }

    StillWaiting waiting(IsoWeek week, ZoneId zone, Optional<LocalDate> lastMeeting) {
        WeekRange range = WeekRange.endingWith(week, LiveChair.WEEKS);
        List<Integer> past =
                range.weeks().stream().map(it -> waitingAt(it.end(zone)).waiting()).toList();
        Standing today = waitingAt(now);
        return new StillWaiting(
                new Series(range, past),
                today.waiting(),
                today.neverAnswered(),
                complaints.pastPromise(now, scopes),
                lastMeeting
                        .map(day -> waitingAt(day.atStartOfDay(zone).toInstant()).waiting())
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()));
    }

    private Standing waitingAt(Instant at) {
        return complaints.standing(at, scopes);
    }

    OpenComplaints open() {
        List<Glance> all = complaints.open(scopes);
        List<IssueId> first =
                all.stream()
                        .sorted(urgency())
                        .limit(LiveChair.MOST_COMPLAINTS)
                        .map(Glance::id)
                        .toList();
        Map<IssueId, Complaint> found = new HashMap<>();
        complaints.find(first).forEach(complaint -> found.put(complaint.id(), complaint));
        return new OpenComplaints(
                all.size(),
                first.stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .map(this::line)
                        .toList());
    }

    Comparator<Glance> urgency() {
        return new Urgency(Severity.USUAL, now);
    }

    private ComplaintLine line(Complaint complaint) {
        Turn turn = complaint.turn().orElse(Turn.THEIRS);
        return new ComplaintLine(
                new IssueRef(complaint.id(), complaint.key()),
                complaint.summary(),
                complaint.age(now),
                turn,
                turn == Turn.OURS ? waited(complaint) : complaint.silence(now),
                complaint.isNeverAnswered(),
                promise(complaint),
                complaint.owner().map(Owner::name));
    }

    /** How long the customer has waited for our reply; zero when it is their turn. */
    Duration waited(Complaint complaint) {
        List<Waiting> waiting = complaint.waiting();
        if (!complaint.isWaiting()) {
            return Duration.ZERO;
        }
        Instant since = waiting.get(waiting.size() - 1).from();
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    Optional<Promise> promise(Complaint complaint) {
        return complaint.promise().map(until -> new Promise(until, now.isAfter(until)));
    }
}
