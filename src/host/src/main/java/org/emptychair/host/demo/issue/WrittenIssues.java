package org.emptychair.host.demo.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.demo.issue.WrittenComplaints.Line;
import org.emptychair.host.demo.issue.WrittenComplaints.Written;
import org.emptychair.host.demo.story.DemoNames;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Desk;

/** Issues made of what is written down: those whose customers wait today, and the odd ones. */
final class WrittenIssues {
    private static final long SEED = 20_190_603L;
    private static final Duration FIRST_ANSWER = Duration.ofDays(2);
    private static final int FIRST_CUSTOMER = 23_000;

    private final StoryTime time;
    private final Dice dice = new Dice(SEED);
    private int customers = FIRST_CUSTOMER;

    WrittenIssues(StoryTime time) {
        this.time = time;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (String file : List.of("complaints.txt", "traps.txt")) {
            WrittenComplaints.read(file).forEach(written -> drafts.add(draft(written)));
        }
        return drafts;
    }

    private Draft draft(Written written) {
        DemoNames.Name customer = DemoNames.of(customers++);
        List<Line> lines = written.lines();
        Conversation talk = new Conversation(time, dice, customer.user(), lines.get(0).days());
        Optional<Desk.Satisfaction> ended = told(talk, lines.subList(1, lines.size()));
        Draft.Told told =
                new Draft.Told(
                        written.summary(), lines.get(0).words(), talk.created(), talk.comments());
        return new Draft(
                place(written, customer),
                told,
                new Draft.Standing(
                        written.priority(),
                        ended.map(Desk.Satisfaction::at),
                        ended,
                        promises(written, told)),
                written.oddity());
    }

    /** How it ended, for one that has ended. */
    private static Optional<Desk.Satisfaction> told(Conversation talk, List<Line> lines) {
        Optional<Desk.Satisfaction> ended = Optional.empty();
        for (Line line : lines) {
            switch (line.speaker()) {
                case '>' -> talk.customer(line.days(), line.words());
                case '<' -> talk.colleague(line.days(), line.words());
                case 'm' -> talk.machine(line.days(), line.words());
                case 'i' -> talk.amongUs(line.days(), line.words());
                case '.' -> {
                    int stars = Integer.parseInt(line.words());
                    ended = Optional.of(new Desk.Satisfaction(stars, talk.at(line.days())));
                }
                default -> throw new IllegalStateException("nobody speaks by " + line.speaker());
            }
        }
        return ended;
    }

    private static Draft.Place place(Written written, DemoNames.Name customer) {
        DemoTheme theme =
                DemoTheme.story().stream()
                        .filter(one -> one.name().equals(written.theme()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "there is no theme '%s'"
                                                        .formatted(written.theme())));
        return new Draft.Place(
                written.oddity().equals(DemoIssues.TRADE) ? DemoIssues.TRADE : DemoIssues.CARE,
                theme,
                customer,
                written.owner().equals("-") ? Optional.empty() : Optional.of(written.owner()));
    }

    private List<Desk.Promise> promises(Written written, Draft.Told told) {
        Optional<Instant> answered =
                told.comments().stream()
                        .filter(comment -> !comment.internal())
                        .filter(comment -> Colleagues.has(comment.author()))
                        .map(Comment::created)
                        .findFirst();
        Optional<Instant> until =
                written.promised().equals("-")
                        ? Optional.empty()
                        : Optional.of(time.eveningOf(-Integer.parseInt(written.promised())));
        List<Desk.Promise> promises = new ArrayList<>();
        Instant first = told.created();
        answered.ifPresent(at -> promises.add(answer(FIRST_ANSWER, first, Optional.of(at))));
        until.ifPresent(
                end ->
                        promises.add(
                                answered.isEmpty()
                                        ? answer(Duration.between(first, end), first, answered)
                                        : new Desk.Promise(
                                                Desk.Promise.Kind.RESOLUTION,
                                                Duration.between(first, end),
                                                first,
                                                Optional.empty())));
        return promises;
    }

    private static Desk.Promise answer(Duration goal, Instant began, Optional<Instant> kept) {
        return new Desk.Promise(Desk.Promise.Kind.FIRST_RESPONSE, goal, began, kept);
    }
}
