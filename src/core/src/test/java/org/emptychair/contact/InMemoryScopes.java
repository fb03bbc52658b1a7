package org.emptychair.contact;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scopes in a map. */
public final class InMemoryScopes implements Scopes {
    private final SortedMap<ScopeId, Scope> kept = new TreeMap<>();
    private long last;

    @Override
    public synchronized SortedMap<ScopeId, Scope> all() {
        return new TreeMap<>(kept);
    }

    @Override
    public synchronized Optional<Scope> find(ScopeId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized ScopeId add(Scope scope) {
        refuseTaken(scope, Optional.empty());
        if (kept.size() >= MOST) {
            throw new IllegalStateException("there are %d scopes already".formatted(MOST));
        }
        ScopeId id = new ScopeId(++last);
        kept.put(id, scope);
        return id;
    }

    @Override
    public synchronized boolean replace(ScopeId id, Scope scope) {
        if (!kept.containsKey(id)) {
            return false;
        }
        refuseTaken(scope, Optional.of(id));
        kept.put(id, scope);
        return true;
    }

    @Override
    public synchronized boolean remove(ScopeId id) {
        return kept.remove(id) != null;
    }

    private void refuseTaken(Scope scope, Optional<ScopeId> own) {
        kept.forEach(
                (id, other) -> {
                    if (other.foldedName().equals(scope.foldedName())
                            && !own.equals(Optional.of(id))) {
                        throw new ScopeNameTaken(scope.name());
                    }
                });
    }
}
