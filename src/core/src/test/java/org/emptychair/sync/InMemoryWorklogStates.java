package org.emptychair.sync;

import java.util.Optional;

/** The notes on worklogs in memory. */
public final class InMemoryWorklogStates implements WorklogStates {
    private Optional<WorklogState> kept = Optional.empty();

    @Override
    public synchronized Optional<WorklogState> find() {
        return kept;
    }

    @Override
    public synchronized void keep(WorklogState state) {
        kept = Optional.of(state);
    }
}
