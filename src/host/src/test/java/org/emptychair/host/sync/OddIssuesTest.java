package org.emptychair.host.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints.State;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.Scope;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Grant;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueTracker;
import org.emptychair.sync.FirstWords;
import org.emptychair.sync.InMemoryAutomaticAccounts;
import org.emptychair.sync.InMemoryReadIssues;
import org.emptychair.sync.InMemoryScopeStates;
import org.emptychair.sync.OurSide;
import org.emptychair.sync.Stores;
import org.emptychair.sync.Sync;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may happen to an issue between two readings, over HTTP and by the plugin's own reader. */
class OddIssuesTest {
    private static final Duration AGO = Duration.ofHours(2);

    private final Stores stores = stores();
    private JiraServer jira;
    private PluginTracker plugin;
    private IssueTracker tracker;
    private Issue issue;

    @BeforeEach
    void start() throws IOException, ReflectiveOperationException {
        jira = new JiraServer();
        plugin = new PluginTracker();
        tracker =
                plugin.reading(
                        jira.baseUrl,
                        jira.product.store().tokens().issue("marta", "sync", JiraWorld.NOW));
        issue = jira.world.create(jira.world.draft(jira.world.care, "Parcel"));
        jira.world.create(jira.world.draft(jira.world.care, "Another"));
        say(issue, "jonas", "Hello?");
    }

    @AfterEach
    void stop() throws IOException {
        plugin.close();
        jira.close();
    }

    @Test
    void aDeletedIssueTakesItsWordsAlong() {
        sync(stores);

        jira.product.store().issues().delete(issue, JiraWorld.NOW);
        sync(stores);

        assertEqualsAFreshReading();
        assertThat(contact()).isEmpty();
        assertThat(complaint().ended()).map(Ending::how).contains(Ending.How.GONE);
        assertThat(complaint().summary()).isEmpty();
    }

    @Test
    void anIssueMovedOutOfTheScopeStaysAContactAndNobodyWaitsOnIt() {
        sync(stores);

        var store = jira.product.store();
        store.issues()
                .move(
                        issue,
                        jira.world.secret,
                        store.projects().catalogue(),
                        "marta",
                        JiraWorld.NOW);
        sync(stores);

        assertThat(contact()).isPresent();
        assertThat(complaint().ended()).map(Ending::how).contains(Ending.How.LEFT);
        assertThat(stores.complaints().newest(State.WAITING, Set.of(), Optional.empty(), 9))
                .hasSize(1);
    }

    @Test
    void anIssueThatWeMayNoLongerSeeLosesItsWords() {
        sync(stores);

        jira.product
                .store()
                .projects()
                .regrant(jira.world.care.id(), List.of(Grant.toPerson("admin", Access.ADMINISTER)));
        List<String> said = sync(stores);

        assertThat(said).singleElement().asString().contains("CARE");
        assertThat(complaint().isOpen()).isTrue();

        jira.product
                .store()
                .projects()
                .regrant(jira.world.care.id(), List.of(Grant.toPerson("marta", Access.ADMINISTER)));
        assertThat(sync(stores)).isEmpty();
        assertEqualsAFreshReading();
    }

    @Test
    void aRenamedProjectRenamesWhatIsStored() {
        stores.scopes().all().keySet().forEach(stores.scopes()::remove);
        stores.scopes().add(new Scope("All", Scope.Kind.COMPLAINTS, "issuetype = Complaint"));
        sync(stores);

        jira.product.store().projects().rename(jira.world.care, "HELP");
        sync(stores);

        assertThat(complaint().key().text()).isEqualTo("HELP-1");
        assertThat(contact().orElseThrow().filing().issue())
                .map(key -> key.text())
                .contains("HELP-1");
        assertEqualsAFreshReading();
    }

    @Test
    void fiveThousandCommentsAreReadToTheLastOne() {
        List<Comment> comments = new ArrayList<>();
        for (int minute = 5_000; minute > 0; minute--) {
            comments.add(
                    Comment.of(
                            minute % 2 == 0 ? "jonas" : "marta",
                            "Word " + minute,
                            JiraWorld.NOW.minus(Duration.ofMinutes(minute)),
                            false));
        }
        jira.product.store().comments().add(issue.id(), comments);

        assertThat(sync(stores)).isEmpty();

        assertThat(complaint().lastReply()).contains(JiraWorld.NOW.minus(Duration.ofMinutes(1)));
        assertThat(complaint().waiting()).hasSizeGreaterThan(600);
        assertEqualsAFreshReading();
    }

    @Test
    void aCommentOf32KilobytesIsKeptWhole() {
        String words = "\u00e4".repeat(32_767);
        say(issue, "jonas", words);

        assertThat(sync(stores)).isEmpty();

        assertThat(everything(stores).values().toString()).isNotEmpty();
        assertThat(contacts(stores))
                .anySatisfy(
                        contact ->
                                assertThat(contact.words().orElseThrow().text())
                                        .endsWith("\u00e4".repeat(30_000)));
    }

    @Test
    void aCustomerWithoutMailIsACustomer() {
        Issue silent =
                jira.world.create(
                        jira.world
                                .draft(jira.world.care, "No mail")
                                .withPeople(
                                        new Issue.People(Optional.of("silent"), Optional.empty())));

        assertThat(sync(stores)).isEmpty();

        assertThat(stores.complaints().find(new IssueId(silent.id())).orElseThrow().customer())
                .isPresent();
    }

    private void say(Issue on, String author, String words) {
        jira.product
                .store()
                .comments()
                .add(on.id(), List.of(Comment.of(author, words, JiraWorld.NOW.minus(AGO), false)));
    }

    private Complaint complaint() {
        return stores.complaints().find(new IssueId(issue.id())).orElseThrow();
    }

    private Optional<Contact> contact() {
        return stores.contacts().find(new ContactId("jira", Long.toString(issue.id())));
    }

    private List<String> sync(Stores into) {
        OurSide ours = new OurSide(JiraWorld.CLOCK.getZone(), Set.of());
        return new Sync(tracker, "jira", into, ours, JiraWorld.CLOCK)
                .run(Sync.Compare.NOW, () -> false);
    }

    private void assertEqualsAFreshReading() {
        Stores fresh = stores();
        fresh.scopes().all().keySet().forEach(fresh.scopes()::remove);
        stores.scopes().all().values().forEach(fresh.scopes()::add);
        assertThat(sync(fresh)).isEmpty();

        assertThat(everything(stores)).isEqualTo(everything(fresh));
    }

    private static Stores stores() {
        Stores stores =
                new Stores(
                        new InMemoryScopes(),
                        new InMemoryContacts(JiraWorld.CLOCK::getZone),
                        new InMemoryComplaints(),
                        new InMemoryReadIssues(),
                        new InMemoryScopeStates(),
                        new FirstWords(new InMemoryAutomaticAccounts()));
        stores.scopes().add(new Scope("Care", Scope.Kind.COMPLAINTS, "project = CARE"));
        return stores;
    }

    private static List<Contact> contacts(Stores stores) {
        return stores.contacts().newest(Optional.empty(), 1_000).items();
    }

    /** All that is stored of issues that are still there; scopes have other ids in each store. */
    private static Map<String, Object> everything(Stores stores) {
        Map<String, Object> all = new TreeMap<>();
        contacts(stores).forEach(contact -> all.put("contact " + contact.id(), contact));
        for (State state : State.values()) {
            stores.complaints().newest(state, Set.of(), Optional.empty(), 100).stream()
                    .filter(complaint -> !complaint.hasLeft())
                    .forEach(
                            complaint ->
                                    all.put(
                                            "complaint " + complaint.id(),
                                            complaint.in(new java.util.TreeSet<>())));
        }
        return all;
    }
}
