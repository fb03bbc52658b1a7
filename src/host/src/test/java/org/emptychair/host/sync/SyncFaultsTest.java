package org.emptychair.host.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.Scope;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.fault.Fault;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
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

/** Every fault switch of the Jira side, in the first words of a sync and in its middle. */
class SyncFaultsTest {
    private static final List<String> PLACES =
            List.of("/rest/api/2/myself", "/rest/api/2/search", "/rest/api/2/issue");

    private JiraServer jira;
    private PluginTracker plugin;
    private String token;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        plugin = new PluginTracker();
        token = jira.product.store().tokens().issue("marta", "sync", JiraWorld.NOW);
        for (int number = 1; number <= 6; number++) {
            Issue issue = jira.world.create(jira.world.draft(jira.world.care, "Parcel " + number));
            jira.product
                    .store()
                    .comments()
                    .add(
                            issue.id(),
                            List.of(
                                    Comment.of(
                                            "jonas",
                                            "Hello?",
                                            JiraWorld.NOW.minus(Duration.ofHours(2)),
                                            false),
                                    Comment.of(
                                            "marta",
                                            "Between us.",
                                            JiraWorld.NOW.minus(Duration.ofHours(1)),
                                            true)));
        }
    }

    @AfterEach
    void stop() throws IOException {
        plugin.close();
        jira.close();
    }

    @Test
    void afterEveryFaultWhatIsStoredEqualsJira() throws Exception {
        Stores calm = stores();
        assertThat(sync(calm)).isEmpty();
        Map<String, Object> expected = everything(calm);
        assertThat(expected).hasSize(18);
        StringBuilder table =
                new StringBuilder(
                        "fault | at | the admin reads | stored meanwhile | stored after\n");

        for (Fault.Kind kind : Fault.Kind.values()) {
            for (String place : PLACES) {
                Stores stores = stores();
                jira.product.faults().add(fault(kind).at(place));
                List<String> said = sync(stores);
                int meanwhile = everything(stores).size();
                jira.product.faults().clear();
                List<String> after = sync(stores);
                table.append(
                        "%s | %s | %s | %d | %d%n"
                                .formatted(
                                        kind, place, said, meanwhile, everything(stores).size()));

                assertThat(said).as("%s at %s", kind, place).hasSize(1);
                assertThat(said.get(0)).contains(jira.baseUrl.toString()).doesNotContain(token);
                assertThat(after).isEmpty();
                assertThat(everything(stores)).isEqualTo(expected);
            }
        }
        System.out.println(table);
    }

    private static Fault fault(Fault.Kind kind) {
        return kind == Fault.Kind.SLOW ? Fault.slow(2_500) : Fault.of(kind);
    }

    private List<String> sync(Stores stores) throws ReflectiveOperationException {
        IssueTracker tracker = plugin.reading(jira.baseUrl, token);
        OurSide ours = new OurSide(JiraWorld.CLOCK.getZone(), Set.of());
        return new Sync(tracker, "jira", stores, ours, JiraWorld.CLOCK)
                .run(Sync.Compare.NOW, () -> false);
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

    private static Map<String, Object> everything(Stores stores) {
        Map<String, Object> all = new TreeMap<>();
        stores.contacts()
                .newest(Optional.empty(), 100)
                .items()
                .forEach(contact -> all.put("contact " + contact.id(), contact));
        stores.complaints()
                .newest(Complaints.State.WAITING, Set.of(), Optional.empty(), 100)
                .forEach(complaint -> all.put("complaint " + complaint.id(), complaint));
        return all;
    }
}
