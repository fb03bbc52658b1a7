package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.issue.IssueDraft.issue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.TrackerUnavailable;
import org.junit.jupiter.api.Test;

class SyncReportTest {
    private static final Duration INTERVAL = Duration.ofMinutes(5);

    private final SyncWorld world = new SyncWorld();

    @Test
    void onTheFirstDayNothingIsLive() {
        ScopeId care = world.care();

        SyncReport report = report();

        assertThat(report.isLive(world.now(), INTERVAL)).isFalse();
        assertThat(report.oldest().orElseThrow().scope()).isEqualTo(care);
        assertThat(report.oldest().orElseThrow().asOf()).isEmpty();
    }

    @Test
    void everySourceHasToBeYoungerThanThreeIntervals() {
        world.care();
        world.jira.put(issue(7));
        world.sync();

        world.later(INTERVAL.multipliedBy(3).minusMillis(1));
        assertThat(report().isLive(world.now(), INTERVAL)).isTrue();
        world.later(Duration.ofMillis(1));
        assertThat(report().isLive(world.now(), INTERVAL)).isFalse();
    }

    @Test
    void theScopeThatIsFurthestBehindIsNamed() {
        ScopeId care = world.care();
        world.sync();
        world.scope("Calls", Scope.Kind.CONTACTS, "project = CALL");
        world.later(INTERVAL);
        world.stores.scopes().replace(care, new Scope("Care", Scope.Kind.COMPLAINTS, "nonsense"));
        world.sync();

        SyncReport.Line oldest = report().oldest().orElseThrow();

        assertThat(oldest.name()).isEqualTo("Care");
        assertThat(oldest.failure())
                .contains(
                        "Jira refuses the JQL of scope Care: Error in the JQL Query near 'nonsense'.");
        assertThat(report().on(Set.of(care)).lines()).hasSize(1);
    }

    @Test
    void aFailureIsForgottenOnceAReadingEndsWell() {
        world.care();
        world.jira.beforeAnswer(
                count -> {
                    throw new TrackerUnavailable("down");
                });
        world.sync();
        world.jira.beforeAnswer(count -> {});
        world.sync();

        assertThat(report().lines().get(0).failure()).isEqualTo(Optional.empty());
    }

    @Test
    void onTheFirstDayItIsKnownHowManyIssuesAreIn() {
        world.care();
        for (int id = 1; id <= 30; id++) {
            world.jira.put(issue(id));
        }
        world.jira.pagesOf(10);
        world.jira.beforeAnswer(
                count -> {
                    if (world.stores.states().all().stream().anyMatch(state -> state.done() > 15)) {
                        throw new TrackerUnavailable("down");
                    }
                });

        world.sync();
        SyncReport cutShort = report();
        world.jira.beforeAnswer(count -> {});
        world.sync();

        assertThat(cutShort.lines().get(0).total()).isEqualTo(30);
        assertThat(cutShort.lines().get(0).done()).isBetween(16, 29);
        assertThat(cutShort.lines().get(0).isUnfinished()).isTrue();
        assertThat(report().lines().get(0).isUnfinished()).isFalse();
    }

    private SyncReport report() {
        return SyncReport.of(world.stores.scopes(), world.stores.states());
    }
}
