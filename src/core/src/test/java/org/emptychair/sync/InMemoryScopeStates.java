package org.emptychair.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.ScopeId;

/** The notes of the sync in a map. */
public final class InMemoryScopeStates implements ScopeStates {
    private final Map<ScopeId, ScopeState> kept = new HashMap<>();

    @Override
    public synchronized List<ScopeState> all() {
        return kept.values().stream()
                .sorted(Comparator.comparingLong(state -> state.scope().value()))
                .toList();
    }

    @Override
    public synchronized Optional<ScopeState> find(ScopeId scope) {
        return Optional.ofNullable(kept.get(scope));
    }

    @Override
    public synchronized void keep(ScopeState state) {
        kept.put(state.scope(), state);
    }

    @Override
    public synchronized void remove(ScopeId scope) {
        kept.remove(scope);
    }
}
