package org.emptychair.host.jira.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/** A small Jira that tests share: two projects, four people, a handful of issues. */
public final class JiraWorld {
    /** A Friday. */
    public static final Instant NOW = Instant.parse("2026-11-20T09:15:00Z");

    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final Person AGENT = person("marta", "support-agents");
    public static final Person READER = person("jonas", "readers");
    public static final Person STRANGER = person("nora", "others");
    public static final Person ADMIN = person("admin", Directory.JIRA_ADMINISTRATORS);
    public static final Person MAILLESS =
            new Person("JIRAUSER9", "silent", "Silent Customer", "", Set.of("readers"));

    public final JiraStore store;
    public final Project care;
    public final Project secret;

    public JiraWorld(Database database) {
        this(JiraStore.on(database));
    }

    public JiraWorld(JiraStore content) {
        store = content;
        List<Grant> open =
                List.of(
                        Grant.toGroup("readers", Access.CONTRIBUTE),
                        Grant.toGroup("support-agents", Access.ADMINISTER));
        care = store.projects().create(project("CARE", "Customer Care", open));
        secret =
                store.projects()
                        .create(
                                project(
                                        "BOARD",
                                        "Board Matters",
                                        List.of(Grant.toPerson("marta", Access.ADMINISTER))));
        store.projects()
                .add(
                        List.of(
                                Vocabulary.component(care.id(), "Billing"),
                                Vocabulary.component(care.id(), "Delivery")));
    }

    private static Project project(String key, String name, List<Grant> grants) {
        return new Project(0, key, name, Project.Kind.SERVICE_DESK, "marta", grants);
    }

    private static Person person(String name, String group) {
        return new Person(
                "JIRAUSER-" + name, name, "Person " + name, name + "@example.org", Set.of(group));
    }

    public Viewer as(Person person) {
        return new Viewer(Optional.of(person), store, new People(), CLOCK);
    }

    public Viewer asAnonymous() {
        return new Viewer(Optional.empty(), store, new People(), CLOCK);
    }

    public long term(Word word, String name) {
        Catalogue catalogue = store.projects().catalogue();
        return catalogue.all(word).stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An open complaint of medium priority, reported a day ago by the reader. */
    public Issue draft(Project project, String summary) {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        return new Issue(
                0,
                project.id(),
                0,
                summary,
                "Words about " + summary,
                new Issue.People(Optional.of("jonas"), Optional.empty()),
                new Issue.Standing(
                        term(Word.ISSUE_TYPE, "Complaint"),
                        term(Word.STATUS, "Open"),
                        Optional.of(term(Word.PRIORITY, "Medium")),
                        Optional.empty()),
                new Issue.Times(yesterday, yesterday, Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Desk.NONE);
    }

    public Issue create(Issue draft) {
        return store.issues().create(List.of(NewIssue.of(draft))).get(0);
    }

    public static Issue due(Issue issue, String day) {
        Issue.Times t = issue.times();
        return issue.withTimes(
                new Issue.Times(
                        t.created(), t.updated(), t.resolved(), Optional.of(LocalDate.parse(day))));
    }

    public static Issue aged(Issue issue, Duration created, Duration updated) {
        Issue.Times t = issue.times();
        return issue.withTimes(
                new Issue.Times(NOW.minus(created), NOW.minus(updated), t.resolved(), t.due()));
    }

    public Issue ranked(Issue issue, String priority) {
        Issue.Standing s = issue.standing();
        return issue.withStanding(
                new Issue.Standing(
                        s.type(),
                        s.status(),
                        Optional.of(term(Word.PRIORITY, priority)),
                        s.resolution()));
    }

    public Issue resolved(Issue issue) {
        Issue.Standing s = issue.standing();
        Issue.Times t = issue.times();
        return issue.withStanding(
                        new Issue.Standing(
                                s.type(),
                                term(Word.STATUS, "Resolved"),
                                s.priority(),
                                Optional.of(term(Word.RESOLUTION, "Done"))))
                .withTimes(
                        new Issue.Times(
                                t.created(), t.updated(), Optional.of(t.updated()), t.due()));
    }

    /** The people of this world. */
    public static final class People implements Directory {
        @Override
        public List<Person> people() {
            return List.of(AGENT, READER, STRANGER, MAILLESS, ADMIN);
        }

        @Override
        public List<String> groups() {
            return List.of("support-agents", "readers", "others", Directory.JIRA_ADMINISTRATORS);
        }

        @Override
        public Optional<Person> named(String name) {
            return people().stream().filter(p -> p.name().equals(name)).findFirst();
        }

        @Override
        public Optional<Person> withKey(String key) {
            return people().stream().filter(p -> p.key().equals(key)).findFirst();
        }

        @Override
        public Optional<Person> authenticate(String name, String password) {
            return named(name).filter(p -> p.name().equals(password));
        }
    }
}
