package org.emptychair.chair.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.Glance;
import org.emptychair.complaint.Severity;
import org.emptychair.complaint.Urgency;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Quotes;
import org.emptychair.week.IsoWeek;

/**
 * The policy that seats whoever has borne our silence longest, weighed by severity, and did not sit
 * in this space within the last eight weeks.
 *
 * <p>Who is to speak themselves is seated only when we broke a promise. When everybody who waits
 * sat there lately, the one who has waited longest sits there again. Whoever customer service took
 * words out of sits there only when nobody else waits, and then without them. Ties break by page
 * and week, so that the same question has the same answer everywhere.
 */
public final class SeatPolicy {
    private static final int WEEKS_BETWEEN = 8;

    /** So many of those who wait are asked for words that were taken out. */
    private static final int LOOKED_AT = 200;

    private final Complaints complaints;
    private final Seats seats;
    private final Quotes quotes;

    public SeatPolicy(Complaints complaints, Seats seats, Quotes quotes) {
        this.complaints = complaints;
        this.seats = seats;
        this.quotes = quotes;
    }

    /**
     * Whether somebody keeps the chair: what they were chosen for holds, and customer service took
     * out nothing of theirs since.
     */
    public boolean stays(Seating seating) {
        return seating.guest().isPresent()
                || seating.issue()
                        .flatMap(complaints::find)
                        .filter(it -> seating.choice().holds(it))
                        .filter(it -> !isHeldBackSince(seating.choice().at(), it.key()))
                        .isPresent();
    }

    private boolean isHeldBackSince(Instant chosen, IssueKey issue) {
        return quotes.heldBack(issue).filter(chosen::isBefore).isPresent();
    }

    /** Whether nothing of what this customer said was taken out. */
    boolean isHeard(IssueId issue) {
        return complaints.find(issue).map(Complaint::key).flatMap(quotes::heldBack).isEmpty();
    }

    /**
     * @param scopes whose complaints count; none means all
     * @param today where the team is
     * @return absent when nobody waits
     */
    public Optional<IssueId> choose(
            Meeting meeting, Set<ScopeId> scopes, LocalDate today, Instant now) {
        return chooseBut(Optional.empty(), meeting, scopes, now, today);
    }

    /** The same, but anybody else than one. */
    public Optional<IssueId> chooseBut(
            Optional<IssueId> other,
            Meeting meeting,
            Set<ScopeId> scopes,
            Instant now,
            LocalDate today) {
        List<IssueId> ranked =
                ranked(meeting, scopes, today, now).stream()
                        .filter(it -> !other.equals(Optional.of(it)))
                        .limit(LOOKED_AT)
                        .toList();
        return ranked.stream().filter(this::isHeard).findFirst().or(() -> first(ranked));
    }

    private static Optional<IssueId> first(List<IssueId> ranked) {
        return ranked.stream().findFirst();
    }

    /** Everybody who may sit there, in this order; who sat in this space lately comes last. */
    List<IssueId> ranked(Meeting meeting, Set<ScopeId> scopes, LocalDate today, Instant now) {
        Set<IssueId> lately = lately(meeting, today);
        return complaints.open(scopes).stream()
                .filter(it -> it.isWaiting() || it.isPastPromise(now))
                .sorted(
                        Comparator.comparing((Glance it) -> lately.contains(it.id()))
                                .thenComparing(order(meeting, meeting.week(today), now)))
                .map(Glance::id)
                .toList();
    }

    /** Who sat in this space within the last eight weeks before the meeting. */
    Set<IssueId> lately(Meeting meeting, LocalDate today) {
        LocalDate held = meeting.day().orElse(today);
        return seats.seated(meeting.space(), held.minusWeeks(WEEKS_BETWEEN), held);
    }

    private static Comparator<Glance> order(Meeting meeting, IsoWeek week, Instant now) {
        Urgency urgency = new Urgency(Severity.USUAL, now);
        return Comparator.comparingDouble((Glance it) -> -urgency.pressure(it))
                .thenComparingInt(it -> mixed(meeting.pageId(), week, it.id()))
                .thenComparing(Glance::id);
    }

    /** Looks like chance, and is the same for everybody. */
    private static int mixed(long pageId, IsoWeek week, IssueId issue) {
        long number = pageId * 1_000_003 + week.year() * 53L + week.number();
        long mixed = (number ^ issue.number() * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 33);
    }
}
