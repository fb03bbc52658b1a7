package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

/** What every notebook on worklogs does. */
public abstract class WorklogStatesContract {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00.250Z");

    /** A notebook without notes. */
    protected abstract WorklogStates empty();

    @Test
    void aStateIsFoundAsItWasKept() {
        WorklogStates states = empty();
        WorklogState full =
                new WorklogState(
                        "5f2a3f6e-6f0e-3c5b-9d55-000000000000",
                        NOON,
                        NOON.plusSeconds(1),
                        Optional.of("Jira at https://jira.example.org is down. ".repeat(50)),
                        LongStream.rangeClosed(1, WorklogState.MOST_PARKED)
                                .boxed()
                                .collect(
                                        Collectors.toMap(
                                                id -> id,
                                                id -> new IssueId(7 * id),
                                                (one, other) -> one,
                                                TreeMap::new)),
                        List.of(
                                new WorklogState.Stranger("noor", "Noor \u00d6z \u65e5", 12),
                                new WorklogState.Stranger("sam", "Sam", 3)));

        assertThat(states.find()).isEmpty();
        states.keep(WorklogState.fresh("other", NOON));
        states.keep(full);

        assertThat(states.find()).contains(full);
    }

    @Test
    void onlyTheNewestParkedAndTheBusiestStrangersAreKept() {
        TreeMap<Long, IssueId> parked = new TreeMap<>(Map.of(1L, new IssueId(1)));
        for (long id = 2; id <= WorklogState.MOST_PARKED + 1L; id++) {
            parked.put(id, new IssueId(id));
        }
        List<WorklogState.Stranger> strangers =
                LongStream.rangeClosed(1, WorklogState.MOST_STRANGERS + 1L)
                        .mapToObj(it -> new WorklogState.Stranger("s" + it, "S", (int) it))
                        .toList();

        WorklogState state = new WorklogState("q", NOON, NOON, Optional.empty(), parked, strangers);

        assertThat(state.parked()).hasSize(WorklogState.MOST_PARKED).doesNotContainKey(1L);
        assertThat(state.strangers()).hasSize(WorklogState.MOST_STRANGERS);
        assertThat(state.strangers().get(0).account()).isEqualTo("s101");
        assertThat(state.strangers()).noneMatch(it -> it.account().equals("s1"));
    }
}
