package org.emptychair.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.Rewritten;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;

/** Decisions, their outbox and whoever drains it, against any tracker. */
public final class LinkWorld {
    public static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final Member LENA = new Member("u-lena", "Lena Berg");
    private static final Duration LONG = Duration.ofDays(2);

    public final InMemoryDecisions decisions = new InMemoryDecisions();
    public final InMemoryAddedLinks added = new InMemoryAddedLinks();
    public final InMemoryOutbox outbox = new InMemoryOutbox();
    public final Hands clock = new Hands();
    private final IssueLinks tracker;
    private final Authors authors;

    /** Whether the page of all decisions is. */
    public boolean restricted;

    public LinkWorld(IssueLinks tracker, Authors authors) {
        this.tracker = tracker;
        this.authors = authors;
    }

    /** Everybody sees everything. */
    public static Authors everybody() {
        return (String person, String issue, Collection<String> others) -> Authors.Sight.SEES;
    }

    public static ServedIssue issue(String key) {
        return new ServedIssue(new IssueKey(key), Optional.empty());
    }

    public Decision decide(String statement, String... keys) {
        return decide(statement, List.of(keys).stream().map(LinkWorld::issue).toList());
    }

    /** For an issue whose number is known. */
    public Decision decideFor(String statement, long issue) {
        return decideFor(statement, List.of(issue));
    }

    /** For issues whose numbers are known. */
    public Decision decideFor(String statement, List<Long> numbers) {
        return decide(statement, numbers.stream().map(LinkWorld::numbered).toList());
    }

    private static ServedIssue numbered(long number) {
        return new ServedIssue(new IssueKey("ANY-" + number), Optional.of(new IssueId(number)));
    }

    private Decision decide(String statement, List<ServedIssue> issues) {
        Decision made =
                decisions.add(
                        new Place(42, "LEAD", Optional.empty()),
                        Terms.of(statement).serving(issues),
                        Course.decided(clock.instant()),
                        new Recording(LENA, clock.instant(), Optional.empty()));
        post(Optional.empty(), Optional.of(made));
        return made;
    }

    public Decision change(Decision before, Function<Decision, Decision> change) {
        Decision after = change.apply(before);
        Rewritten.in(decisions, after);
        post(Optional.of(before), Optional.of(after));
        return after;
    }

    public void remove(Decision decision) {
        decisions.remove(decision.id());
        post(Optional.of(decision), Optional.empty());
    }

    private void post(Optional<Decision> before, Optional<Decision> after) {
        outbox.add(LinkParcels.of(before, after, List.of(), LENA.key()), clock.instant());
    }

    /** One round of a node that has just started, over this outbox. */
    public void round(Outbox over, IssueLinks through) {
        LinkCourier courier =
                new LinkCourier(
                        decisions,
                        added,
                        authors,
                        new Plain(restricted),
                        () -> Optional.of(through));
        new Round(over, List.of(courier), clock).run(() -> true);
    }

    public void round() {
        round(outbox, tracker);
    }

    /** Rounds, with days between them, until nothing waits any more. */
    public void roundsUntilTheEnd() {
        for (int round = 0; round < 3 * Entry.MOST_TRIES && isWaiting(); round++) {
            round();
            clock.now = clock.now.plus(LONG);
        }
    }

    private boolean isWaiting() {
        return outbox.counts().getOrDefault(Entry.State.WAITING, 0) > 0
                || outbox.counts().getOrDefault(Entry.State.UNDER_WAY, 0) > 0;
    }

    /** Says no more than what tells one state from the other. */
    private record Plain(boolean restricted) implements LinkCourier.Words {
        @Override
        public String globalId(DecisionId decision) {
            return "decision=" + decision;
        }

        @Override
        public Optional<IssueLink> of(Decision decision) {
            return Optional.of(
                    new IssueLink(
                            globalId(decision.id()),
                            "http://localhost/page",
                            restricted ? "A decision" : decision.terms().statement(),
                            restricted ? "" : "State: " + decision.state(),
                            !decision.state().isOpen()));
        }

        @Override
        public Optional<IssueLink> shown(Decision decision) {
            return of(decision);
        }
    }

    /** A clock that is moved by hand. */
    public static final class Hands extends Clock {
        public Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
