package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.Person;
import org.emptychair.issue.TrackerUnavailable;
import org.junit.jupiter.api.Test;

class SyncTest {
    private static final Person MARTA = person("marta");
    private static final Person AGENT = person("agent");

    private final SyncWorld world = new SyncWorld();

    @Test
    void everyIssueOfAScopeIsBroughtIn() {
        world.care();
        world.jira.put(issue(7));
        world.jira.put(issue(8).resolved("2026-11-04T00:00:00Z"));
        world.jira.comment(7, MARTA, "2026-11-03T10:00:00Z", "Hello?");

        List<String> problems = world.sync();

        assertThat(problems).isEmpty();
        assertThat(world.contacts()).containsExactly("7", "7/2026-11-03", "8");
        assertThat(world.waiting()).containsExactly(7L);
        assertThat(world.complaint(8).isOpen()).isFalse();
    }

    @Test
    void issuesOfAScopeOfContactsAreNoComplaints() {
        world.scope("Calls", Scope.Kind.CONTACTS, SyncWorld.CARE);
        world.jira.put(issue(7));

        world.sync();

        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.waiting()).isEmpty();
    }

    @Test
    void aReplyIsKnownOneSyncLater() {
        world.care();
        world.jira.put(issue(7));
        world.sync();
        world.later(Duration.ofMinutes(5));
        world.jira.comment(7, AGENT, "2026-11-10T12:03:00Z", "On its way.");
        world.jira.put(issue(7).updated(Instant.parse("2026-11-10T12:03:00Z")));

        world.sync();

        assertThat(world.waiting()).isEmpty();
        assertThat(world.complaint(7).lastReply()).contains(Instant.parse("2026-11-10T12:03:00Z"));
    }

    @Test
    void aSyncWithoutNewsReadsNoComments() {
        world.care();
        world.jira.put(issue(7).updated(world.now().minusSeconds(1)));
        world.sync();
        int before = world.jira.answers();
        world.later(Duration.ofMinutes(5));

        world.sync();

        // A first word, the issues that changed within the overlap, and the same once more.
        assertThat(world.jira.answers() - before).isLessThanOrEqualTo(3);
    }

    @Test
    void aDeletedCommentTakesItsContactAlong() {
        world.care();
        world.jira.put(issue(7));
        world.jira.comment(7, MARTA, "2026-11-03T10:00:00Z", "Hello?");
        world.sync();
        world.jira.deleteComments(7);
        world.jira.put(issue(7).updated(world.now()));

        world.sync();

        assertThat(world.contacts()).containsExactly("7");
    }

    @Test
    void theCustomersOrganisationSpeaksForThem() {
        world.care();
        world.jira.members("12", "jonas");
        world.jira.put(issue(7).sharedWithOrganisation("12"));
        world.jira.put(issue(8).sharedWithOrganisation("12"));
        world.jira.comment(7, person("jonas"), "2026-11-03T10:00:00Z", "Hello?");

        world.sync();

        assertThat(world.contacts()).containsExactly("7", "7/2026-11-03", "8");
    }

    @Test
    void anIssueInTwoScopesIsKeptOnceAndKnowsBoth() {
        ScopeId care = world.care();
        ScopeId other = world.scope("Also care", Scope.Kind.COMPLAINTS, SyncWorld.CARE);
        world.jira.put(issue(7));

        world.sync();

        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.complaint(7).scopes()).containsExactly(care, other);
    }

    @Test
    void aRefusedJqlKeepsTheOldRowsAndIsSaid() {
        ScopeId care = world.care();
        world.jira.put(issue(7));
        world.sync();
        world.stores
                .scopes()
                .replace(care, new Scope("Care", Scope.Kind.COMPLAINTS, "projekt = CARE"));
        world.scope("Calls", Scope.Kind.CONTACTS, "project = CALL");
        world.jira.put(issue(9).called("CALL-9"));

        List<String> problems = world.compare();

        assertThat(problems)
                .containsExactly(
                        "Jira refuses the JQL of scope Care: Error in the JQL Query near 'projekt = CARE'.");
        assertThat(world.contacts()).containsExactly("7", "9");
        assertThat(world.waiting()).containsExactly(7L);
        assertThat(world.stores.states().find(care).orElseThrow().complete()).isPresent();
    }

    @Test
    void aChangedJqlLetsGoOfWhatItNoLongerFinds() {
        ScopeId care = world.care();
        world.jira.put(issue(7));
        world.jira.put(issue(9).called("CALL-9"));
        world.sync();
        world.stores
                .scopes()
                .replace(care, new Scope("Care", Scope.Kind.COMPLAINTS, "project = CALL"));

        world.sync();

        assertThat(world.waiting()).containsExactly(9L);
        assertThat(world.complaint(7).ended().orElseThrow().how()).isEqualTo(Ending.How.LEFT);
        assertThat(world.contacts()).containsExactly("7", "9");
    }

    @Test
    void aScopeThatBecomesContactsEndsItsComplaints() {
        ScopeId care = world.care();
        world.jira.put(issue(7));
        world.sync();
        world.stores.scopes().replace(care, new Scope("Care", Scope.Kind.CONTACTS, SyncWorld.CARE));

        world.sync();

        assertThat(world.waiting()).isEmpty();
        assertThat(world.contacts()).containsExactly("7");
    }

    @Test
    void aRemovedScopeEndsItsComplaintsAndKeepsWhatCustomersSaid() {
        ScopeId care = world.care();
        world.jira.put(issue(7));
        world.sync();
        world.stores.scopes().remove(care);

        world.sync();

        assertThat(world.waiting()).isEmpty();
        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.stores.states().all()).isEmpty();
    }

    @Test
    void aTrackerThatIsDownChangesNothingAndIsSaidOfEveryScope() {
        world.care();
        world.scope("Calls", Scope.Kind.CONTACTS, "project = CALL");
        world.jira.put(issue(7));
        world.sync();
        world.jira.beforeAnswer(
                count -> {
                    throw new TrackerUnavailable("http://jira.example.org does not answer");
                });

        List<String> problems = world.sync();

        assertThat(problems).hasSize(2).allMatch("http://jira.example.org does not answer"::equals);
        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.stores.states().all()).allMatch(state -> state.complete().isPresent());
    }

    @Test
    void anIssueThatCannotBeKeptIsSaidAndStopsNobody() {
        ScopeId care = world.care();
        world.jira.put(issue(7).created("1970-01-01T00:00:00Z"));
        world.jira.put(issue(8));

        List<String> problems = world.sync();

        assertThat(problems)
                .containsExactly(
                        "CARE-7 cannot be kept: at lies in the years 1990 to 2199, was 1970-01-01T00:00:00Z");
        assertThat(world.contacts()).containsExactly("8");
        assertThat(world.stores.states().find(care).orElseThrow().complete()).isPresent();
    }

    @Test
    void aMovedIssueKeepsItsHistoryUnderItsNewKey() {
        world.scope("All", Scope.Kind.COMPLAINTS, "project = CALL");
        world.care();
        world.jira.put(issue(7));
        world.sync();
        world.jira.put(issue(7).called("CALL-1"));

        world.compare();

        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.contact(7).filing().issue()).contains(new IssueKey("CALL-1"));
        assertThat(world.complaint(7).key()).isEqualTo(new IssueKey("CALL-1"));
        assertThat(world.waiting()).containsExactly(7L);
    }

    @Test
    void progressTellsHowManyOfHowMany() {
        ScopeId care = world.care();
        for (int id = 1; id <= 7; id++) {
            world.jira.put(issue(id));
        }
        world.jira.pagesOf(3);

        world.sync();

        ScopeState state = world.stores.states().find(care).orElseThrow();
        assertThat(state.done()).isEqualTo(7);
        assertThat(state.total()).isEqualTo(7);
        assertThat(state.failure()).isEqualTo(Optional.empty());
    }
}
