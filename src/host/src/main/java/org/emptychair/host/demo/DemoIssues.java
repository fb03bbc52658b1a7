package org.emptychair.host.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Grant;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.NewIssue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Vocabulary;
import org.emptychair.host.jira.store.Worklog;
import org.emptychair.host.product.Directory;

/** A year of complaints in the demo's Jira, about what the demo's customers speak of. */
public final class DemoIssues {
    private static final long SEED = 20_190_602L;
    private static final int WEEKS = 52;
    private static final int CONTACTS_FOR_ONE_ISSUE = 42;
    private static final int CUSTOMERS = 24_000;
    private static final String AGENT = "support.lead";
    private static final List<String> LEADERS =
            List.of("ines.haddad", "lena.berg", "aiko.mori", "kofi.osei", "tomas.rey");

    private final JiraStore store;
    private final Instant now;
    private final DemoWords words = DemoWords.load();
    private final RandomGenerator random = new SplittableRandom(SEED);
    private final Map<String, Customers.Customer> customers = new HashMap<>();
    private final Map<String, Long> components = new HashMap<>();
    private final Map<String, Long> terms = new HashMap<>();

    private DemoIssues(JiraStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** Whether it was done: only a Jira without projects is filled. */
    public static boolean fill(JiraStore store, Clock clock) {
        if (!store.projects().catalogue().projects().isEmpty()) {
            return false;
        }
        store.database()
                .inTransaction(
                        handle -> {
                            new DemoIssues(store, clock.instant()).fill();
                            return true;
                        });
        return true;
    }

    private void fill() {
        Project care = store.projects().create(project("CARE", "Customer Care"));
        List<DemoTheme> themes =
                DemoTheme.story().stream().filter(DemoIssues::isComplaint).toList();
        themes.stream().map(DemoTheme::name).forEach(name -> component(care, name));
        List<NewIssue> issues = new ArrayList<>();
        for (int weeksAgo = WEEKS; weeksAgo >= 0; weeksAgo--) {
            for (DemoTheme theme : themes) {
                double mean = theme.weekly().applyAsDouble(weeksAgo) / CONTACTS_FOR_ONE_ISSUE;
                int count = (int) (mean + random.nextDouble());
                for (int n = 0; n < count; n++) {
                    issues.add(issue(care, theme, weeksAgo));
                }
            }
        }
        store.customers().put(customers.values());
        store.issues().create(issues);
    }

    private static boolean isComplaint(DemoTheme theme) {
        return theme.isNamed() && theme.helpedOf() < 95;
    }

    private static Project project(String key, String name) {
        List<Grant> grants =
                List.of(
                        Grant.toPerson(JiraProduct.SERVICE_ACCOUNT, Access.AGENT),
                        Grant.toGroup(Directory.JIRA_USERS, Access.CONTRIBUTE),
                        Grant.toGroup(Directory.CUSTOMER_SERVICE, Access.AGENT),
                        Grant.toGroup(Directory.JIRA_ADMINISTRATORS, Access.ADMINISTER));
        return new Project(0, key, name, Project.Kind.SERVICE_DESK, AGENT, grants);
    }

    private void component(Project project, String name) {
        Term term = Vocabulary.component(project.id(), name);
        components.put(name, store.projects().add(List.of(term)).get(0).id());
    }

    private NewIssue issue(Project project, DemoTheme theme, int weeksAgo) {
        Instant created = moment(weeksAgo);
        Talk talk = talk(theme, created);
        Issue issue =
                new Issue(
                        0,
                        project.id(),
                        0,
                        theme.name(),
                        words.about(theme, random),
                        new Issue.People(
                                Optional.of(talk.customer()),
                                talk.answered() ? Optional.of(AGENT) : Optional.empty()),
                        standing(talk),
                        new Issue.Times(created, talk.last(), talk.resolved(), Optional.empty()),
                        List.of("complaint"),
                        List.of(components.getOrDefault(theme.name(), 0L)),
                        desk(talk, created));
        return new NewIssue(issue, talk.comments(), worklogs(talk, created));
    }

    private Instant moment(int weeksAgo) {
        Instant monday = now.minus(Duration.ofDays(7L * weeksAgo));
        Instant moment = monday.minus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
        return moment.isAfter(now) ? now : moment;
    }

    /** What was said on one issue, and how it ended. */
    private record Talk(
            String customer, List<Comment> comments, Instant last, Optional<Instant> resolved) {

        boolean answered() {
            return comments.stream().anyMatch(c -> c.author().equals(AGENT) && !c.internal());
        }
    }

    private Talk talk(DemoTheme theme, Instant created) {
        String customer = customer();
        List<Comment> comments = new ArrayList<>();
        Instant at = created;
        boolean old = created.isBefore(now.minus(Duration.ofDays(21)));
        boolean resolves = random.nextInt(100) < (old ? 98 : 70);
        int turns = random.nextInt(4) + (resolves ? 1 : 0);
        for (int turn = 0; turn < turns; turn++) {
            at = at.plus(Duration.ofMinutes(60 + random.nextInt(3 * 24 * 60)));
            if (at.isBefore(now)) {
                comments.add(said(theme, customer, turn, at));
            }
        }
        Instant last = comments.isEmpty() ? created : comments.get(comments.size() - 1).created();
        Instant end = last.plus(Duration.ofMinutes(30 + random.nextInt(600)));
        Optional<Instant> resolved =
                resolves && end.isBefore(now) && !comments.isEmpty()
                        ? Optional.of(end)
                        : Optional.empty();
        return new Talk(customer, comments, resolved.orElse(last), resolved);
    }

    private Comment said(DemoTheme theme, String customer, int turn, Instant at) {
        if (turn % 2 == 1) {
            return Comment.of(customer, words.about(theme, random), at, false);
        }
        return random.nextInt(6) == 0
                ? Comment.of(AGENT, "Asked " + theme.department() + " about this.", at, true)
                : Comment.of(AGENT, "Thank you for telling us. We are looking into it.", at, false);
    }

    private String customer() {
        int number = random.nextInt(CUSTOMERS);
        String name = "customer-" + number;
        // One in fifty has no mail, as in every real directory.
        String mail = number % 50 == 0 ? "" : name + "@example.org";
        customers.computeIfAbsent(name, n -> new Customers.Customer(n, "Customer " + number, mail));
        return name;
    }

    private Issue.Standing standing(Talk talk) {
        String status =
                talk.resolved().isPresent() ? "Resolved" : talk.answered() ? "In Progress" : "Open";
        String priority = List.of("High", "Medium", "Medium", "Low").get(random.nextInt(4));
        return new Issue.Standing(
                term(Word.ISSUE_TYPE, "Complaint"),
                term(Word.STATUS, status),
                Optional.of(term(Word.PRIORITY, priority)),
                talk.resolved().map(at -> term(Word.RESOLUTION, "Done")));
    }

    private long term(Word word, String name) {
        return terms.computeIfAbsent(
                word + name,
                key -> store.projects().catalogue().named(word, 0, name).orElseThrow().id());
    }

    private Desk desk(Talk talk, Instant created) {
        Optional<Instant> answered =
                talk.comments().stream()
                        .filter(c -> c.author().equals(AGENT) && !c.internal())
                        .map(Comment::created)
                        .findFirst();
        List<Desk.Promise> promises =
                List.of(
                        new Desk.Promise(
                                Desk.Promise.Kind.FIRST_RESPONSE,
                                Duration.ofDays(2),
                                created,
                                answered),
                        new Desk.Promise(
                                Desk.Promise.Kind.RESOLUTION,
                                Duration.ofDays(10),
                                created,
                                talk.resolved()));
        Optional<Desk.Satisfaction> rated =
                talk.resolved()
                        .filter(at -> random.nextInt(5) == 0)
                        .map(at -> new Desk.Satisfaction(1 + random.nextInt(5), at));
        return new Desk(List.of(), List.of(), "Complaint", rated, promises);
    }

    /** Now and then a leader works on a complaint. */
    private List<Worklog> worklogs(Talk talk, Instant created) {
        if (talk.comments().isEmpty() || random.nextInt(40) != 0) {
            return List.of();
        }
        String leader = LEADERS.get(random.nextInt(LEADERS.size()));
        Duration spent = Duration.ofMinutes(15L * (1 + random.nextInt(6)));
        return List.of(
                new Worklog(
                        0,
                        0,
                        leader,
                        leader,
                        "Spoke with the customer",
                        talk.last(),
                        spent,
                        created,
                        talk.last()));
    }
}
