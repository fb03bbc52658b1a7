package org.emptychair.host.jira.jql;

import static org.emptychair.host.jira.store.JiraWorld.NOW;
import static org.emptychair.host.jira.store.JiraWorld.aged;
import static org.emptychair.host.jira.store.JiraWorld.due;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.LocalDatabase;
import org.emptychair.host.jira.store.Worklog;

/** The five issues that the table of queries speaks of. */
final class JqlWorld {
    private static final Duration DAY = Duration.ofDays(1);

    private JqlWorld() {}

    static JiraWorld create() {
        JiraWorld world = new JiraWorld(LocalDatabase.h2());
        Issue refund = world.create(refund(world));
        Issue parcel = world.create(parcel(world));
        world.create(thanks(world));
        world.create(due(world.draft(world.care, "Call back"), "2026-11-25"));
        world.create(world.draft(world.secret, "Merger"));
        world.store.comments().add(parcel.id(), words());
        world.store.worklogs().add(worklog(refund));
        return world;
    }

    private static Issue refund(JiraWorld world) {
        return aged(world.draft(world.care, "Refund not arrived"), DAY, Duration.ofMinutes(3))
                .withLabels(List.of("refund", "late"))
                .withComponents(List.of(world.term(Word.COMPONENT, "Billing")));
    }

    private static Issue parcel(JiraWorld world) {
        Issue urgent = world.ranked(world.draft(world.care, "Parcel open"), "High");
        return aged(urgent, DAY.multipliedBy(10), DAY)
                .withPeople(new Issue.People(Optional.of("silent"), Optional.of("marta")))
                .withLabels(List.of("late"));
    }

    private static Issue thanks(JiraWorld world) {
        String summary = "All fine \"now\"";
        Issue old =
                aged(world.draft(world.care, summary), DAY.multipliedBy(40), DAY.multipliedBy(30));
        return world.resolved(old).withWords(summary, "");
    }

    private static List<Comment> words() {
        return List.of(
                Comment.of("silent", "still waiting for my refund", NOW.minus(DAY), false),
                Comment.of("marta", "costly mistake", NOW.minus(DAY), true));
    }

    private static Worklog worklog(Issue issue) {
        return new Worklog(
                0,
                issue.id(),
                "marta",
                "marta",
                "",
                NOW.minus(DAY.multipliedBy(2)),
                Duration.ofHours(1),
                issue.times().created(),
                issue.times().updated());
    }
}
