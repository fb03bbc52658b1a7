package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueDraft;
import org.junit.jupiter.api.Test;

/** What becomes of issues that were read before our side changed, or before they were reopened. */
class UnderstoodAgainTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private final SyncWorld world = new SyncWorld();

    @Test
    void anotherZoneCutsTheLaterDaysAnew() {
        world.care();
        world.jira.put(issue(7));
        world.jira.comment(7, person("marta"), "2026-11-03T10:00:00Z", "Hello?");
        world.jira.comment(7, person("marta"), "2026-11-03T12:00:00Z", "Hello again?");
        world.sync();
        assertThat(world.contacts()).containsExactly("7", "7/2026-11-03");

        world.ours(AUCKLAND, "robot");
        world.sync();

        assertThat(world.contacts()).containsExactly("7", "7/2026-11-03", "7/2026-11-04");
    }

    @Test
    void readingAnewSaysHowFarItIsAndKeepsWhatItKnew() {
        ScopeId care = world.care();
        world.jira.put(issue(7));
        world.jira.put(issue(8));
        world.sync();
        Optional<Instant> complete = world.stores.states().find(care).orElseThrow().complete();
        world.later(Duration.ofMinutes(5));
        world.ours(AUCKLAND);
        int[] asked = {0};

        world.sync(Sync.Compare.NIGHTLY, () -> asked[0]++ > 2);

        SyncReport.Line line =
                SyncReport.of(world.stores.scopes(), world.stores.states()).lines().get(0);
        assertThat(line.asOf()).isEqualTo(complete);
        assertThat(world.contacts()).containsExactly("7", "8");
    }

    @Test
    void anAccountFoundToBeAutomaticNoLongerAnswersForUs() {
        world.ours(BERLIN);
        world.care();
        world.jira.put(issue(7));
        world.jira.put(issue(8).resolved("2026-11-04T00:00:00Z"));
        world.jira.comment(7, person("robot"), "2026-11-02T09:16:00Z", "We got your mail.");
        world.jira.comment(8, person("robot"), "2026-11-02T09:16:00Z", "We got your mail.");
        world.sync();
        assertThat(world.waiting()).isEmpty();

        world.ours(BERLIN, "robot");
        world.sync();

        assertThat(world.waiting()).containsExactly(7L);
        assertThat(world.complaint(7).isNeverAnswered()).isTrue();
        assertThat(world.complaint(8).waiting())
                .containsExactly(
                        new Waiting(
                                IssueDraft.CREATED,
                                Optional.of(Instant.parse("2026-11-04T00:00:00Z"))));
    }

    @Test
    void aReadingStoppedWithinAPageGoesOnWhereItWas() {
        world.care();
        for (int id = 1; id <= 9; id++) {
            world.jira.put(issue(id).updated(world.now()));
        }
        int[] asked = {0};

        world.sync(Sync.Compare.NIGHTLY, () -> asked[0]++ > 4);
        int some = world.contacts().size();
        world.sync();

        assertThat(some).isBetween(1, 8);
        assertThat(world.contacts()).hasSize(9);
    }

    @Test
    void aReopenedIssueDidNotWaitWhileItWasResolved() {
        world.care();
        world.jira.put(issue(7).resolved("2026-11-04T00:00:00Z"));
        world.sync();
        world.later(Duration.ofHours(1));
        world.jira.put(
                issue(7).closed("2026-11-04T00:00:00Z", "2026-11-10T12:30:00Z")
                        .updated(world.now()));

        world.sync();

        assertThat(world.complaint(7).waiting())
                .containsExactly(
                        new Waiting(
                                IssueDraft.CREATED,
                                Optional.of(Instant.parse("2026-11-04T00:00:00Z"))),
                        new Waiting(Instant.parse("2026-11-10T12:30:00Z"), Optional.empty()));
    }

    @Test
    void anIssueFoundByAScopeOfContactsFirstWaitsAsWell() {
        world.scope("All", Scope.Kind.CONTACTS, SyncWorld.CARE);
        world.care();
        world.jira.put(issue(7).closed("2026-11-04T00:00:00Z", "2026-11-10T11:30:00Z"));

        world.sync();

        assertThat(world.complaint(7).waiting()).hasSize(2);
    }
}
