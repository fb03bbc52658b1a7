package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.time.Duration;
import java.util.List;
import org.emptychair.complaint.Ending;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final SyncWorld world = new SyncWorld();

    @Test
    void aDeletedIssueLosesItsWordsAndEndsItsComplaint() {
        world.care();
        world.jira.put(issue(7));
        world.jira.put(issue(8));
        world.jira.comment(7, person("marta"), "2026-11-03T10:00:00Z", "Hello?");
        world.sync();
        world.jira.delete(7);

        world.compare();

        assertThat(world.contacts()).containsExactly("8");
        assertThat(world.waiting()).containsExactly(8L);
        assertThat(world.complaint(7).ended()).contains(new Ending(Ending.How.GONE, world.now()));
        assertThat(world.complaint(7).summary()).isEmpty();
    }

    @Test
    void anIssueThatBecomesVisibleAgainComesBack() {
        world.care();
        world.jira.put(issue(7));
        world.sync();
        world.jira.hide(7);
        world.compare();
        world.jira.show(7);

        world.compare();

        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.waiting()).containsExactly(7L);
    }

    @Test
    void anIssueThatLeavesItsScopeStaysAContact() {
        world.care();
        world.jira.put(issue(7));
        world.sync();
        world.jira.put(issue(7).called("OTHER-7"));

        world.compare();

        assertThat(world.contacts()).containsExactly("7");
        assertThat(world.complaint(7).ended()).contains(new Ending(Ending.How.LEFT, world.now()));
    }

    @Test
    void namesAreComparedOnceANight() {
        world.care();
        world.jira.put(issue(7));
        world.sync();
        world.jira.delete(7);

        world.later(Duration.ofHours(12));
        world.sync();
        assertThat(world.contacts()).containsExactly("7");
        world.later(Duration.ofHours(2));
        world.sync();

        assertThat(world.contacts()).isEmpty();
    }

    @Test
    void aScopeThatLosesMostOfItsIssuesAtOnceIsDoubted() {
        world.care();
        for (int id = 1; id <= 30; id++) {
            world.jira.put(issue(id));
        }
        world.sync();
        for (int id = 1; id <= 20; id++) {
            world.jira.hide(id);
        }

        List<String> problems = world.compare();

        assertThat(problems)
                .containsExactly(
                        "Jira shows only 10 of the 30 issues of scope Care that are known; nothing was removed");
        assertThat(world.contacts()).hasSize(30);
    }

    @Test
    void anOldClosedIssueIsNotMissed() {
        world.care();
        world.jira.put(issue(7).created("2025-01-01T00:00:00Z").resolved("2025-01-02T00:00:00Z"));
        world.sync();

        world.compare();

        assertThat(world.contacts()).containsExactly("7");
    }
}
