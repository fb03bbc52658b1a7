package org.emptychair.servicetime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/** Timers in a map. */
public final class InMemoryTimers implements Timers {
    private final Map<PersonKey, Running> running = new HashMap<>();

    @Override
    public synchronized Optional<Running> of(PersonKey leader) {
        return Optional.ofNullable(running.get(leader));
    }

    @Override
    public synchronized Running start(PersonKey leader, Running timer) {
        running.putIfAbsent(leader, timer);
        return of(leader).orElseThrow();
    }

    @Override
    public synchronized Optional<Running> stop(PersonKey leader) {
        return Optional.ofNullable(running.remove(leader));
    }
}
