package org.emptychair.host.demo.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.demo.story.DemoNames;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.DemoWords;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Desk;

/**
 * Issues drawn from a seed: a quarter of resolved ones, and those where we wait for the customer.
 */
final class DrawnIssues {
    private static final long SEED = 20_190_604L;
    private static final int CUSTOMERS = 23_000;
    private static final String THANKS =
            "Thank you for your message. It has reached us, and we will answer as soon as we can.";

    private final StoryTime time;
    private final Dice dice = new Dice(SEED);
    private final DemoWords said = DemoWords.ofCustomers();
    private final DemoWords replies = DemoWords.read(DrawnIssues.class, "replies.txt");

    DrawnIssues(StoryTime time) {
        this.time = time;
    }

    /** One that was resolved, begun so many days ago. */
    Draft resolved(String project, double days) {
        DemoTheme theme = theme(days, dice.chance(12));
        DemoNames.Name customer = DemoNames.of(dice.below(CUSTOMERS));
        Conversation talk = new Conversation(time, dice, customer.user(), days);
        if (dice.chance(16)) {
            talk.machine(THANKS);
        }
        Instant resolved = told(talk, theme, steps(days));
        Optional<Desk.Satisfaction> stars =
                dice.chance(22)
                        ? Optional.of(new Desk.Satisfaction(stars(theme), resolved))
                        : Optional.empty();
        return draft(
                new Draft.Place(
                        project, theme, customer, Optional.of(dice.one(Colleagues.names()))),
                talk,
                Optional.of(resolved),
                stars);
    }

    /** When it ended. */
    private Instant told(Conversation talk, DemoTheme theme, List<Double> steps) {
        for (int step = 0; step < steps.size() - 1; step++) {
            double at = steps.get(step);
            if (step % 2 == 0) {
                talk.colleague(at, replies.line(theme, dice.chance(50) ? 'q' : 'r', dice));
            } else {
                talk.customer(at, said.line(theme, dice.chance(60) ? 'b' : 'c', dice));
            }
        }
        double end = steps.get(steps.size() - 1);
        talk.colleague(end, replies.line(theme, 'e', dice));
        if (dice.chance(20)) {
            talk.amongUs(end, replies.line(theme, 'i', dice));
        }
        return talk.at(end);
    }

    /** One where we spoke last, begun and spoken on so many days ago. */
    Draft askedBack(String project, double days, double spoken) {
        DemoTheme theme = theme(days, false);
        DemoNames.Name customer = DemoNames.of(dice.below(CUSTOMERS));
        Conversation talk = new Conversation(time, dice, customer.user(), days);
        if (days - spoken > 4) {
            talk.colleague(days - 1, replies.line(theme, 'r', dice));
            talk.customer(spoken + dice.between(1, 2), said.line(theme, 'b', dice));
        }
        talk.colleague(spoken, replies.line(theme, 'q', dice));
        Optional<String> owner =
                dice.chance(55) ? Optional.of(dice.one(Colleagues.names())) : Optional.empty();
        return draft(
                new Draft.Place(project, theme, customer, owner),
                talk,
                Optional.empty(),
                Optional.empty());
    }

    /** When each thing was said, in days ago; the last is when it ended, always some time ago. */
    private List<Double> steps(double days) {
        List<Double> waits = new ArrayList<>();
        waits.add(dice.lasting(2.6));
        for (int round = 0; round < 2 && dice.chance(55); round++) {
            waits.add(dice.lasting(2));
            waits.add(dice.lasting(6));
        }
        double whole = waits.stream().mapToDouble(Double::doubleValue).sum();
        double shrunk = Math.min(1, days * 0.8 / whole);
        double at = days;
        List<Double> steps = new ArrayList<>();
        for (double wait : waits) {
            at -= wait * shrunk;
            steps.add(at);
        }
        return steps;
    }

    private Draft draft(
            Draft.Place place,
            Conversation talk,
            Optional<Instant> resolved,
            Optional<Desk.Satisfaction> stars) {
        Draft.Told told =
                new Draft.Told(
                        said.line(place.theme(), place.theme().isNamed() ? 's' : 'a', dice),
                        said.about(place.theme(), dice),
                        talk.created(),
                        talk.comments());
        String priority = dice.one(List.of("High", "Medium", "Medium", "Medium", "Low"));
        return new Draft(
                place,
                told,
                new Draft.Standing(priority, resolved, stars, promises(told, resolved)),
                "");
    }

    private static List<Desk.Promise> promises(Draft.Told told, Optional<Instant> resolved) {
        List<Desk.Promise> promises = new ArrayList<>();
        promises.add(
                new Desk.Promise(
                        Desk.Promise.Kind.FIRST_RESPONSE,
                        Duration.ofDays(2),
                        told.created(),
                        told.comments().stream()
                                .filter(comment -> Colleagues.has(comment.author()))
                                .map(Comment::created)
                                .findFirst()));
        resolved.ifPresent(
                at ->
                        promises.add(
                                new Desk.Promise(
                                        Desk.Promise.Kind.RESOLUTION,
                                        Duration.ofDays(10),
                                        told.created(),
                                        Optional.of(at))));
        return promises;
    }

    private int stars(DemoTheme theme) {
        return dice.chance(theme.helpedOf()) ? 4 + dice.below(2) : 1 + dice.below(2);
    }

    /** What an issue of that day is about, as often as customers raise it. */
    private DemoTheme theme(double days, boolean question) {
        int weeksAgo = time.weeksAgo(time.today().minusDays((long) days));
        List<DemoTheme> fitting =
                DemoTheme.story().stream()
                        .filter(theme -> theme.isComplaint() != question)
                        .toList();
        double all = fitting.stream().mapToDouble(t -> t.weekly().applyAsDouble(weeksAgo)).sum();
        double at = dice.between(0, all);
        for (DemoTheme theme : fitting) {
            at -= theme.weekly().applyAsDouble(weeksAgo);
            if (at < 0) {
                return theme;
            }
        }
        return fitting.get(0);
    }
}
