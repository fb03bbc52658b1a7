package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.contact.ScopeId;
import org.junit.jupiter.api.Test;

/** What every notebook of the sync does. */
public abstract class ScopeStatesContract {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00.250Z");

    /** A notebook without notes. */
    protected abstract ScopeStates empty();

    @Test
    void aStateIsFoundAsItWasKept() {
        ScopeStates states = empty();
        ScopeState full =
                new ScopeState(
                        new ScopeId(2),
                        "jira COMPLAINTS " + "x".repeat(4_000),
                        Optional.of(NOON),
                        Optional.of(NOON.plusSeconds(1)),
                        Optional.of(NOON.plusSeconds(2)),
                        Optional.of("Jira at https://jira.example.org is down. ".repeat(50)),
                        3,
                        7);
        ScopeState fresh = ScopeState.fresh(new ScopeId(1), "jira CONTACTS project = CALL");

        states.keep(full);
        states.keep(fresh);

        assertThat(states.find(new ScopeId(2))).contains(full);
        assertThat(states.all()).containsExactly(fresh, full);
        assertThat(states.find(new ScopeId(3))).isEmpty();
    }

    @Test
    void aStateKeptAgainReplacesItself() {
        ScopeStates states = empty();
        ScopeState fresh = ScopeState.fresh(new ScopeId(1), "jira CONTACTS project = CALL");
        states.keep(fresh.failed("down"));

        states.keep(fresh.at(NOON, 1, 2));

        assertThat(states.all()).containsExactly(fresh.at(NOON, 1, 2));
        assertThat(states.all().get(0).failure()).isEmpty();
    }

    @Test
    void aRemovedStateIsForgotten() {
        ScopeStates states = empty();
        states.keep(ScopeState.fresh(new ScopeId(1), "jira"));

        states.remove(new ScopeId(1));
        states.remove(new ScopeId(2));

        assertThat(states.all()).isEmpty();
    }
}
