package org.emptychair.chair.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.chair.Chair;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Omission;
import org.emptychair.chair.Request;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.quote.Quotes;

/** Closes meetings, and reads what closed meetings keep. */
public final class ClosedMeetings {
    /** So long after its day ended a meeting is still closed as it stood in the evening. */
    public static final Duration IN_TIME = Duration.ofHours(36);

    private static final String MEETINGS = "meetings";

    private final Snapshots snapshots;
    private final LiveChair chairs;
    private final Quotes quotes;
    private final Audit audit;
    private final Clock clock;

    /** How a page's meeting stands. */
    public enum Standing {
        /** Its chair is live. */
        OPEN,
        /** Its chair is live, and will be: nobody closed it in time. */
        NOT_IN_TIME,
        /** Its chair is as it stood when the meeting closed. */
        CLOSED
    }

    public ClosedMeetings(
            Snapshots snapshots, LiveChair chairs, Quotes quotes, Audit audit, Clock clock) {
        this.snapshots = snapshots;
        this.chairs = chairs;
        this.quotes = quotes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the chairs of a page as they stand now; whoever sits there was seated, and what is
     * quoted was quoted.
     *
     * @param requests one for each chair on the page
     * @param by absent for the evening's job
     * @return false when it was closed already
     */
    public boolean close(Meeting meeting, Collection<Request> requests, Optional<String> by) {
        Map<Subject, Request> asked =
                requests.stream()
                        .collect(
                                Collectors.toMap(
                                        Subject::of, Function.identity(), (one, other) -> one));
        if (snapshots.closing(meeting.pageId()).filter(Closing::isClosed).isPresent()) {
            return false;
        }
        Closing closing = new Closing(meeting, Closing.State.CLOSED, clock.instant(), by);
        List<Snapshot> kept =
                asked.entrySet().stream()
                        .map(
                                it ->
                                        new Snapshot(
                                                meeting.pageId(),
                                                it.getKey(),
                                                closing.at(),
                                                chairs.read(it.getValue())))
                        .toList();
        boolean closed = snapshots.close(closing, kept);
        if (closed) {
            quotes.quoted(meeting.space(), quoted(kept), closing.at());
            audit.write(line(closing, AuditLine.Deed.CLOSED));
        }
        return closed;
    }

    private static Set<QuoteId> quoted(List<Snapshot> kept) {
        return kept.stream()
                .flatMap(it -> it.chair().quotesSaid().stream())
                .map(Quote::id)
                .collect(Collectors.toSet());
    }

    /**
     * Lets the chairs of a page live again; what was kept is forgotten.
     *
     * @return false when it was not closed
     */
    public boolean reopen(Meeting meeting, Optional<String> by) {
        Closing opening = new Closing(meeting, Closing.State.REOPENED, clock.instant(), by);
        boolean reopened = snapshots.reopen(opening);
        if (reopened) {
            audit.write(line(opening, AuditLine.Deed.REOPENED));
        }
        return reopened;
    }

    private static AuditLine line(Closing closing, AuditLine.Deed deed) {
        return AuditLine.of(
                closing.at(),
                closing.by(),
                deed,
                "page " + closing.meeting().pageId(),
                Map.of(MEETINGS, 1));
    }

    /** Whether the meeting's day ended a while ago that is no longer than {@link #IN_TIME}. */
    public boolean isDue(Meeting meeting, ZoneId zone) {
        Instant now = clock.instant();
        return end(meeting, zone)
                .filter(end -> !now.isBefore(end) && !now.isAfter(end.plus(IN_TIME)))
                .filter(
                        end ->
                                snapshots
                                        .closing(meeting.pageId())
                                        .filter(it -> it.isClosed() || !it.at().isBefore(end))
                                        .isEmpty())
                .isPresent();
    }

    public Standing standing(Meeting meeting, ZoneId zone) {
        Optional<Closing> closing = snapshots.closing(meeting.pageId());
        if (closing.isPresent()) {
            return closing.get().isClosed() ? Standing.CLOSED : Standing.OPEN;
        }
        boolean late =
                end(meeting, zone)
                        .filter(end -> clock.instant().isAfter(end.plus(IN_TIME)))
                        .isPresent();
        return late ? Standing.NOT_IN_TIME : Standing.OPEN;
    }

    private static Optional<Instant> end(Meeting meeting, ZoneId zone) {
        return meeting.day().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** What is kept for a request, without what may not be quoted any more. */
    public Optional<Snapshot> find(Request request) {
        return request.meeting()
                .flatMap(it -> snapshots.find(it.pageId(), Subject.of(request)))
                .map(it -> it.with(today(it.chair())));
    }

    private Chair today(Chair chair) {
        Map<QuoteId, Quote> today =
                quotes.those(chair.quoteIds()).stream()
                        .filter(Quote::isOpen)
                        .collect(Collectors.toMap(Quote::id, Function.identity()));
        return Omission.ofClosedQuotes(chair, stillOpen(chair.quotes(), today), today::containsKey);
    }

    /** Who may read a quote is asked today; one whose words changed since is not read at all. */
    private static List<Quote> stillOpen(List<Quote> kept, Map<QuoteId, Quote> today) {
        return kept.stream()
                .flatMap(
                        quote ->
                                Optional.ofNullable(today.get(quote.id()))
                                        .filter(quote::saysTheSame)
                                        .map(it -> quote.releasedTo(it.audience()))
                                        .stream())
                .toList();
    }

    /**
     * Takes a vetoed quote out of all that closed meetings keep, and says so in the audit log.
     *
     * @param by the key of whoever vetoed it
     */
    public void veto(QuoteId vetoed, String by) {
        Set<Long> pages =
                snapshots.rewrite(
                        Set.of(Mention.of(vetoed)), chair -> Omission.ofQuote(chair, vetoed));
        audit.write(
                AuditLine.of(
                        clock.instant(),
                        Optional.of(by),
                        AuditLine.Deed.VETOED,
                        "quote " + vetoed.text(),
                        Map.of(MEETINGS, pages.size())));
    }
}
