package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Recording;
import org.emptychair.decision.ServedIssue;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.TeamTime;

/** Takes out of a kept chair what may not be told any more. Counts stay as they were. */
public final class Omission {
    private Omission() {}

    /** Without a quote; whoever sits there with these words sits there without. */
    public static Chair ofQuote(Chair chair, QuoteId vetoed) {
        return with(
                chair,
                speechless(chair.seat(), vetoed::equals),
                keep(chair.quotes(), quote -> !quote.id().equals(vetoed)));
    }

    /**
     * Without a customer: their quotes, and everything that names an issue of theirs.
     *
     * @param key that their quotes carry
     */
    public static Chair ofCustomer(Chair chair, String key, Set<IssueId> issues) {
        Predicate<IssueRef> theirs = issue -> issues.contains(issue.id());
        Predicate<ServedIssue> served = issue -> issue.id().filter(issues::contains).isPresent();
        return new Chair(
                chair.reading(),
                chair.say(),
                nameless(chair.seat(), theirs),
                chair.lastMeeting().map(it -> guestless(it, theirs)),
                chair.figures(),
                chair.themes(),
                keep(
                        chair.quotes(),
                        quote ->
                                !quote.customer().equals(key)
                                        && quote.issue().filter(theirs).isEmpty()),
                chair.complaints()
                        .map(
                                it ->
                                        new OpenComplaints(
                                                it.open(),
                                                keep(
                                                        it.lines(),
                                                        line -> !theirs.test(line.issue())))),
                chair.decisions().map(it -> serving(it, served.negate())),
                chair.leaders());
    }

    /**
     * Without any customer: no words, no issue, no names. Whoever came in person agreed to be named
     * in these minutes.
     */
    public static Chair ofEverybody(Chair chair) {
        Predicate<IssueRef> all = any -> true;
        return new Chair(
                chair.reading(),
                chair.say(),
                nameless(chair.seat(), all),
                chair.lastMeeting().map(it -> guestless(it, all)),
                chair.figures(),
                chair.themes(),
                List.of(),
                chair.complaints().map(it -> new OpenComplaints(it.open(), List.of())),
                chair.decisions().map(it -> serving(it, any -> false)),
                chair.leaders());
    }

    /** Without whose week of the leaders was which; what they did together stays. */
    public static Chair ofNamedWeeks(Chair chair) {
        return with(chair, chair.leaders().map(TeamTime::nameless));
    }

    /** Without the leaders' time, for whoever may read all but that. */
    public static Chair ofLeaders(Chair chair) {
        return with(chair, Optional.empty());
    }

    private static Chair with(Chair chair, Optional<TeamTime> leaders) {
        return new Chair(
                chair.reading(),
                chair.say(),
                chair.seat(),
                chair.lastMeeting(),
                chair.figures(),
                chair.themes(),
                chair.quotes(),
                chair.complaints(),
                chair.decisions(),
                leaders);
    }

    /**
     * With those of its quotes that may still be read.
     *
     * @param today each of its quotes as it may be read today; none for one that may not
     * @param speaks whether the words in the seat may still be read
     */
    public static Chair ofClosedQuotes(Chair chair, List<Quote> today, Predicate<QuoteId> speaks) {
        return with(chair, speechless(chair.seat(), speaks.negate()), today);
    }

    private static Chair with(Chair chair, Seat seat, List<Quote> quotes) {
        return new Chair(
                chair.reading(),
                chair.say(),
                seat,
                chair.lastMeeting(),
                chair.figures(),
                chair.themes(),
                quotes,
                chair.complaints(),
                chair.decisions(),
                chair.leaders());
    }

    private static Seat speechless(Seat seat, Predicate<QuoteId> out) {
        if (!(seat instanceof Seat.Customer it) || it.quote().filter(out).isEmpty()) {
            return seat;
        }
        return new Seat.Customer(
                it.issue(),
                Optional.empty(),
                Optional.empty(),
                it.since(),
                it.open(),
                it.waiting(),
                it.answered(),
                it.owner(),
                it.question(),
                it.promise(),
                it.owed());
    }

    private static Seat nameless(Seat seat, Predicate<IssueRef> out) {
        return seat instanceof Seat.Customer it && out.test(it.issue())
                ? new Seat.Hidden(it.waiting(), it.question(), false)
                : seat;
    }

    private static LastMeeting guestless(LastMeeting last, Predicate<IssueRef> out) {
        return new LastMeeting(
                last.pageId(),
                last.day(),
                last.customer()
                        .map(
                                guest ->
                                        guest.issue().filter(out).isPresent()
                                                ? new LastMeeting.Guest(
                                                        Optional.empty(),
                                                        guest.fate(),
                                                        Optional.empty(),
                                                        Optional.empty())
                                                : guest),
                last.done(),
                last.overdue(),
                last.open());
    }

    private static Decided serving(Decided decided, Predicate<ServedIssue> stays) {
        return new Decided(
                decided.lines().stream().map(line -> serving(line, stays)).toList(),
                decided.overdue(),
                decided.more());
    }

    private static DecisionLine serving(DecisionLine line, Predicate<ServedIssue> stays) {
        Recording recorded = line.decision().recorded();
        return new DecisionLine(
                line.word(),
                new Decision(
                        line.decision().id(),
                        line.decision().place(),
                        line.decision()
                                .terms()
                                .serving(keep(line.decision().terms().issues(), stays)),
                        line.decision().course(),
                        new Recording(recorded.by(), recorded.at(), recorded.from().filter(stays)),
                        line.decision().review()),
                line.issues(),
                line.answered(),
                line.helped());
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }
}
