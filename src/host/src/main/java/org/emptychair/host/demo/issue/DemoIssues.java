package org.emptychair.host.demo.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.host.demo.story.DemoNames;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Customers;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Grant;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.NewIssue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Vocabulary;
import org.emptychair.host.product.Directory;

/**
 * Fills the demo's Jira: two projects with a quarter of issues, of which 128 are open complaints.
 */
public final class DemoIssues {
    /** The project that everybody with Jira sees. */
    public static final String CARE = "CARE";

    /** The project of hotels and cooking schools, which few see. */
    public static final String TRADE = "TRADE";

    private static final List<String> SEE_TRADE = List.of("ines.haddad", "kofi.osei");
    private static final int WITHOUT_MAIL = 50;

    private final JiraStore store;
    private final StoryTime time;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Long> components = new HashMap<>();
    private final Map<String, Long> terms = new HashMap<>();

    private DemoIssues(JiraStore store, StoryTime time) {
        this.store = store;
        this.time = time;
    }

    /** Whether it was done: only a Jira without projects is filled. */
    public static boolean fill(JiraStore store, StoryTime time) {
        if (!store.projects().catalogue().projects().isEmpty()) {
            return false;
        }
        store.database()
                .inTransaction(
                        handle -> {
                            new DemoIssues(store, time).fill();
                            return true;
                        });
        return true;
    }

    /** How many cases of each theme's name the plugin finds in them, by how many weeks ago. */
    public static Map<Integer, Map<String, Integer>> cases(StoryTime time) {
        return IssueBook.cases(time);
    }

    /** The keys that the complaints with these summaries get, each written once. */
    public static Map<String, String> keys(StoryTime time) {
        Map<String, Integer> numbers = new HashMap<>(Map.of(CARE, IssueBook.ARCHIVED));
        Map<String, String> keys = new HashMap<>();
        for (Draft draft : IssueBook.of(time)) {
            String project = draft.place().project();
            int number = numbers.merge(project, 1, Integer::sum);
            keys.put(draft.told().summary(), project + "-" + number);
        }
        return keys;
    }

    private void fill() {
        List<Draft> drafts = IssueBook.of(time);
        Project care = store.projects().create(care());
        archive(care);
        projects.put(CARE, care);
        projects.put(TRADE, store.projects().create(trade()));
        projects.values().forEach(this::components);
        store.customers().put(customers(drafts));
        List<Issue> issues = store.issues().create(drafts.stream().map(this::issue).toList());
        Oddities oddities = new Oddities(store, time);
        for (int i = 0; i < issues.size(); i++) {
            oddities.apply(drafts.get(i), issues.get(i));
        }
    }

    /** The first numbers were given to issues that are no longer there. */
    private void archive(Project care) {
        store.database()
                .inTransaction(
                        handle ->
                                handle.execute(
                                        "update HOST_J_PROJECT set LAST_NUM = ? where ID = ?",
                                        IssueBook.ARCHIVED,
                                        care.id()));
    }

    private static Project care() {
        return project(CARE, "Customer Care", Stream.of(grant(Directory.JIRA_USERS)));
    }

    private static Project trade() {
        return project(
                TRADE,
                "Trade Customers",
                SEE_TRADE.stream().map(name -> Grant.toPerson(name, Access.CONTRIBUTE)));
    }

    private static Grant grant(String group) {
        return Grant.toGroup(group, Access.CONTRIBUTE);
    }

    private static Project project(String key, String name, Stream<Grant> readers) {
        List<Grant> grants = new ArrayList<>(readers.toList());
        grants.add(Grant.toPerson(JiraProduct.SERVICE_ACCOUNT, Access.AGENT));
        grants.add(Grant.toGroup(Directory.CUSTOMER_SERVICE, Access.AGENT));
        grants.add(Grant.toGroup(Directory.JIRA_ADMINISTRATORS, Access.ADMINISTER));
        return new Project(0, key, name, Project.Kind.SERVICE_DESK, Colleagues.LEAD, grants);
    }

    private void components(Project project) {
        for (DemoTheme theme : DemoTheme.story()) {
            if (theme.isNamed()) {
                Term component = Vocabulary.component(project.id(), theme.name());
                long id = store.projects().add(List.of(component)).get(0).id();
                components.put(project.key() + theme.name(), id);
            }
        }
    }

    private static Collection<Customers.Customer> customers(List<Draft> drafts) {
        Map<String, Customers.Customer> all = new LinkedHashMap<>();
        Colleagues.withoutSignIn().forEach(one -> all.put(one.name(), one));
        for (Draft draft : drafts) {
            DemoNames.Name name = draft.place().customer();
            // Some have no mail, as in every real directory.
            String mail = name.number() % WITHOUT_MAIL == 0 ? "" : name.mail();
            all.put(name.user(), new Customers.Customer(name.user(), name.full(), mail));
        }
        return all.values();
    }

    private NewIssue issue(Draft draft) {
        Project project = Objects.requireNonNull(projects.get(draft.place().project()));
        DemoTheme theme = draft.place().theme();
        Optional<String> reporter = Optional.of(draft.place().customer().user());
        Issue issue =
                new Issue(
                        0,
                        project.id(),
                        0,
                        draft.told().summary(),
                        draft.told().description(),
                        new Issue.People(reporter, draft.place().owner()),
                        standing(draft),
                        times(draft),
                        List.of(draft.isComplaint() ? "complaint" : "question"),
                        theme.isNamed() ? List.of(component(project, theme)) : List.of(),
                        desk(draft));
        return new NewIssue(issue, draft.told().comments(), List.of());
    }

    private static Issue.Times times(Draft draft) {
        Optional<Instant> resolved = draft.standing().resolved();
        return new Issue.Times(
                draft.created(), resolved.orElse(draft.told().last()), resolved, Optional.empty());
    }

    private long component(Project project, DemoTheme theme) {
        return Objects.requireNonNull(components.get(project.key() + theme.name()));
    }

    private static Desk desk(Draft draft) {
        Draft.Standing standing = draft.standing();
        return new Desk(
                List.of(),
                List.of(),
                draft.isComplaint() ? "Complaint" : "Question",
                standing.satisfaction(),
                standing.promises());
    }

    private Issue.Standing standing(Draft draft) {
        String status =
                !draft.isOpen()
                        ? "Resolved"
                        : draft.told().isAnswered() ? "Waiting for support" : "Open";
        return new Issue.Standing(
                term(Word.ISSUE_TYPE, draft.isComplaint() ? "Complaint" : "Service Request"),
                term(Word.STATUS, status),
                Optional.of(term(Word.PRIORITY, draft.standing().priority())),
                draft.standing().resolved().map(at -> term(Word.RESOLUTION, "Done")));
    }

    private long term(Word word, String name) {
        return terms.computeIfAbsent(
                word + name,
                key -> store.projects().catalogue().named(word, 0, name).orElseThrow().id());
    }
}
