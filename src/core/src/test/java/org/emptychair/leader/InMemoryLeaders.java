package org.emptychair.leader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaders in a map. */
public final class InMemoryLeaders implements Leaders {
    private final Map<PersonKey, Leader> kept = new HashMap<>();

    @Override
    public synchronized List<Leader> all() {
        return kept.values().stream().sorted(Leader.ALPHABETICAL).toList();
    }

    @Override
    public synchronized Optional<Leader> find(PersonKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public synchronized void keep(Leader leader) {
        if (kept.size() >= MOST && !kept.containsKey(leader.key())) {
            throw new IllegalStateException("there are %d leaders already".formatted(MOST));
        }
        kept.put(leader.key(), leader);
    }

    @Override
    public synchronized Leader welcome(Leader leader) {
        return find(leader.key())
                .orElseGet(
                        () -> {
                            keep(leader);
                            return leader;
                        });
    }

    @Override
    public synchronized boolean remove(PersonKey key) {
        return kept.remove(key) != null;
    }
}
