package org.emptychair.chair;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteChoice;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.week.IsoWeek;

/**
 * What the customer's chair says in one meeting, at one instant: whole, before anyone's rights.
 *
 * @param reading when it was read, and of what
 * @param say the sentence on top
 * @param seat who sits in the chair
 * @param lastMeeting absent when the page names no day, or no meeting of its space is earlier
 * @param figures the headline figures
 * @param themes absent as long as no week with a contact is complete
 * @param quotes customers' own sentences, redacted, newest first
 * @param complaints absent as long as no complaint was ever brought in
 * @param decisions absent for a chair that is read for no page
 * @param leaders their last complete week; absent where nobody tells of leaders
 */
public record Chair(
        Reading reading,
        Say say,
        Seat seat,
        Optional<LastMeeting> lastMeeting,
        Figures figures,
        Optional<Themes> themes,
        List<Quote> quotes,
        Optional<OpenComplaints> complaints,
        Optional<Decided> decisions,
        Optional<TeamTime> leaders) {
    public Chair {
        quotes = List.copyOf(quotes);
    }

    /**
     * When a chair was read, and of what.
     *
     * @param at the instant
     * @param week the last complete week, which its figures are of
     * @param slices whose contacts it counts, at least one; several are added up
     * @param freshness how old what it says is
     */
    public record Reading(Instant at, IsoWeek week, List<Slice> slices, Freshness freshness) {
        public Reading {
            if (slices.isEmpty()) {
                throw new IllegalArgumentException(
                        "a chair counts at least one slice, was given none");
            }
            slices = List.copyOf(slices);
        }
    }

    public Instant asOf() {
        return reading.at();
    }

    public IsoWeek week() {
        return reading.week();
    }

    /** Every issue that it names: what must be known of a reader before all of it is seen. */
    public Set<IssueId> issues() {
        Set<IssueId> issues = new HashSet<>();
        if (seat instanceof Seat.Customer customer) {
            issues.add(customer.issue().id());
        }
        lastMeeting
                .flatMap(LastMeeting::customer)
                .flatMap(LastMeeting.Guest::issue)
                .ifPresent(issue -> issues.add(issue.id()));
        decisions.map(Decided::lines).orElse(List.of()).stream()
                .map(DecisionLine::decision)
                .flatMap(
                        it ->
                                Stream.concat(
                                        it.terms().issues().stream(),
                                        it.recorded().from().stream()))
                .flatMap(issue -> issue.id().stream())
                .forEach(issues::add);
        quotes.forEach(it -> it.issue().ifPresent(issue -> issues.add(issue.id())));
        complaints.ifPresent(it -> it.lines().forEach(line -> issues.add(line.issue().id())));
        return issues;
    }

    /** Every page that it tells of: what must be known of a reader as well. */
    public Set<Long> pages() {
        Set<Long> pages = new HashSet<>();
        decisions.ifPresent(it -> pages.addAll(it.pages()));
        lastMeeting.ifPresent(it -> pages.add(it.pageId()));
        return pages;
    }

    /** Everything in it that customers said, in the seat and beside it. */
    public Set<QuoteId> quoteIds() {
        Set<QuoteId> ids = quotes.stream().map(Quote::id).collect(Collectors.toSet());
        if (seat instanceof Seat.Customer customer) {
            customer.quote().ifPresent(ids::add);
        }
        return ids;
    }

    /** Those of its quotes that somebody reads who may read all of them. */
    public List<Quote> quotesSaid() {
        return said(quotes, LiveChair.QUOTES_SEEN);
    }

    private List<Quote> said(List<Quote> readable, int most) {
        return QuoteChoice.choose(
                readable, themes.map(Themes::weights).orElse(Map.of()), Set.of(), most);
    }

    private List<Quote> quotes(Sight sight, Set<Part> pending, int most) {
        if (quotes.stream()
                .flatMap(it -> it.issue().stream())
                .anyMatch(it -> sight.isPending(it.id()))) {
            pending.add(Part.QUOTES);
        }
        return said(quotes.stream().flatMap(it -> sight.read(it).stream()).toList(), most);
    }

    private static TeamTime seenBy(TeamTime team, Sight sight) {
        return sight.onlooker().map(team::seenBy).orElseGet(team::nameless);
    }

    /** What one reader may see of it; the rest is left out. */
    public SeenChair seenBy(Sight sight) {
        return seenBy(sight, LiveChair.QUOTES_SEEN);
    }

    /**
     * The same with more quotes.
     *
     * @param most quotes, 1 to {@link LiveChair#MOST_QUOTES}
     */
    public SeenChair seenBy(Sight sight, int most) {
        Set<Part> pending = EnumSet.noneOf(Part.class);
        Chair seen =
                new Chair(
                        reading,
                        say,
                        seat.seenBy(sight, pending),
                        lastMeeting.map(it -> it.seenBy(sight, pending)),
                        figures,
                        themes,
                        quotes(sight, pending, most),
                        complaints.map(it -> it.seenBy(sight, pending)),
                        decisions.map(it -> it.seenBy(sight, pending)),
                        leaders.map(it -> seenBy(it, sight)));
        return new SeenChair(seen, sight.mode(), sight.check(), pending, Optional.empty());
    }
}
