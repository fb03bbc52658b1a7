package org.emptychair.host.demo.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Catalogue;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Project;

/** What happens to an issue in a real Jira and is easily read wrong. */
final class Oddities {
    private static final String CLERK = "jana.petersen";
    private static final Dice DICE = new Dice(7);

    private final JiraStore store;
    private final StoryTime time;

    Oddities(JiraStore store, StoryTime time) {
        this.store = store;
        this.time = time;
    }

    /** Does to the issue what its draft says, if it says anything. */
    void apply(Draft draft, Issue issue) {
        switch (draft.oddity()) {
            case "reopened" -> reopen(issue);
            case "edited" -> edit(draft, issue);
            case "told-by-telephone" -> report(draft, issue);
            case "moved" -> move(issue);
            case "deleted-user" -> store.customers().remove(draft.place().customer().user());
            case "cycles" -> cycles(issue);
            case "by-mail" -> fromAnotherAddress(draft, issue);
            case "paused" -> pause(issue);
            case "long" -> lengthen(draft, issue);
            default -> {}
        }
    }

    private Catalogue catalogue() {
        return store.projects().catalogue();
    }

    private long term(Word word, String name) {
        return catalogue().named(word, 0, name).orElseThrow().id();
    }

    /** It was resolved once, and its customer asked to have it opened again. */
    private void reopen(Issue issue) {
        Issue done =
                step(
                        issue,
                        "Resolved",
                        Optional.of(term(Word.RESOLUTION, "Done")),
                        time.ago(32, DICE));
        step(done, "Reopened", Optional.empty(), time.ago(12, DICE).plus(Duration.ofHours(10)));
    }

    private Issue step(Issue issue, String status, Optional<Long> resolution, Instant at) {
        Issue.Standing was = issue.standing();
        Issue.Times times = issue.times();
        return store.issues()
                .update(
                        issue.withStanding(
                                        new Issue.Standing(
                                                was.type(),
                                                term(Word.STATUS, status),
                                                was.priority(),
                                                resolution))
                                .withTimes(
                                        new Issue.Times(
                                                times.created(),
                                                times.updated(),
                                                resolution.map(id -> at),
                                                times.due())),
                        catalogue(),
                        CLERK,
                        at);
    }

    /** One comment was changed long after it was written, and one was taken back. */
    private void edit(Draft draft, Issue issue) {
        Comment first = comments(issue).get(0);
        store.comments()
                .update(
                        new Comment(
                                first.id(),
                                issue.id(),
                                first.author(),
                                CLERK,
                                first.body()
                                        + " (Changed: the first sentence was about another"
                                        + " kettle.)",
                                first.created(),
                                time.ago(7, DICE),
                                first.internal(),
                                first.audience(),
                                first.properties()));
        Instant at = time.ago(6, DICE);
        String customer = draft.place().customer().user();
        Comment taken =
                store.comments()
                        .add(issue.id(), List.of(Comment.of(customer, "Forget it.", at, false)))
                        .get(0);
        store.comments().delete(taken, at.plus(Duration.ofMinutes(3)));
    }

    private List<Comment> comments(Issue issue) {
        return store.comments().of(List.of(issue.id())).getOrDefault(issue.id(), List.of());
    }

    /** A colleague reported it for the customer, who only takes part. */
    private void report(Draft draft, Issue issue) {
        Desk desk = issue.desk();
        Issue reported =
                issue.withPeople(
                                new Issue.People(
                                        Optional.of(Colleagues.LEAD), issue.people().assignee()))
                        .withDesk(
                                new Desk(
                                        List.of(draft.place().customer().user()),
                                        List.of(),
                                        desk.requestType(),
                                        desk.satisfaction(),
                                        desk.promises()));
        store.issues().update(reported, catalogue(), Colleagues.LEAD, issue.times().updated());
        for (Comment comment : comments(issue)) {
            store.comments()
                    .update(
                            new Comment(
                                    comment.id(),
                                    issue.id(),
                                    CLERK,
                                    CLERK,
                                    comment.body(),
                                    comment.created(),
                                    comment.created(),
                                    comment.internal(),
                                    comment.audience(),
                                    comment.properties()));
        }
    }

    private void move(Issue issue) {
        Project trade = catalogue().project(DemoIssues.TRADE).orElseThrow();
        store.issues().move(issue, trade, catalogue(), CLERK, time.ago(19, DICE));
    }

    /** What was promised was kept twice and is not running now. */
    private void cycles(Issue issue) {
        Instant began = issue.times().created();
        Desk desk = issue.desk();
        List<Desk.Promise> promises =
                List.of(
                        cycle(began, 1),
                        cycle(began.plus(Duration.ofDays(3)), 1),
                        cycle(began.plus(Duration.ofDays(4)), 2));
        store.issues()
                .update(
                        issue.withDesk(
                                new Desk(
                                        desk.participants(),
                                        desk.organisations(),
                                        desk.requestType(),
                                        desk.satisfaction(),
                                        promises)),
                        catalogue(),
                        CLERK,
                        issue.times().updated());
    }

    private static Desk.Promise cycle(Instant began, int days) {
        return new Desk.Promise(
                Desk.Promise.Kind.RESOLUTION,
                Duration.ofHours(30),
                began,
                Optional.of(began.plus(Duration.ofDays(days))));
    }

    /** The customer's second word came by mail, from an address that only takes part. */
    private void fromAnotherAddress(Draft draft, Issue issue) {
        String customer = draft.place().customer().user();
        String other = customer + ".at.home";
        store.customers()
                .put(
                        List.of(
                                new Customers.Customer(
                                        other,
                                        draft.place().customer().full(),
                                        other + "@example.org")));
        Desk desk = issue.desk();
        store.issues()
                .update(
                        issue.withDesk(
                                new Desk(
                                        List.of(other),
                                        desk.organisations(),
                                        desk.requestType(),
                                        desk.satisfaction(),
                                        desk.promises())),
                        catalogue(),
                        CLERK,
                        issue.times().updated());
        comments(issue).stream()
                .filter(comment -> comment.author().equals(customer))
                .forEach(comment -> store.comments().update(by(other, comment)));
    }

    private static Comment by(String author, Comment comment) {
        return new Comment(
                comment.id(),
                comment.issueId(),
                author,
                author,
                comment.body(),
                comment.created(),
                comment.created(),
                comment.internal(),
                comment.audience(),
                comment.properties());
    }

    /** What was promised does not run while we wait for the customer. */
    private void pause(Issue issue) {
        Desk desk = issue.desk();
        List<Desk.Promise> promises =
                desk.promises().stream().map(it -> it.kept().isEmpty() ? it.paused() : it).toList();
        store.issues()
                .update(
                        issue.withDesk(
                                new Desk(
                                        desk.participants(),
                                        desk.organisations(),
                                        desk.requestType(),
                                        desk.satisfaction(),
                                        promises)),
                        catalogue(),
                        CLERK,
                        issue.times().updated());
    }

    private void lengthen(Draft draft, Issue issue) {
        Issue told = issue.withWords(issue.summary(), LongStory.after(draft.told().description()));
        store.issues().update(told, catalogue(), CLERK, issue.times().updated());
    }
}
