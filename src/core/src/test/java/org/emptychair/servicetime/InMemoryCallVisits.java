package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.emptychair.leader.PersonKey;

/** Call-centre days in a map. */
public final class InMemoryCallVisits implements CallVisits {
    private final Map<PersonKey, NavigableMap<LocalDate, CallVisit>> visits = new HashMap<>();

    @Override
    public synchronized List<CallVisit> of(PersonKey leader, LocalDate first, LocalDate last) {
        return List.copyOf(of(leader).subMap(first, true, last, true).values());
    }

    @Override
    public synchronized Optional<CallVisit> on(PersonKey leader, LocalDate day) {
        return Optional.ofNullable(of(leader).get(day));
    }

    @Override
    public synchronized void keep(PersonKey leader, CallVisit visit) {
        of(leader).put(visit.day(), visit);
    }

    @Override
    public synchronized boolean remove(PersonKey leader, LocalDate day) {
        return of(leader).remove(day) != null;
    }

    private NavigableMap<LocalDate, CallVisit> of(PersonKey leader) {
        return visits.computeIfAbsent(leader, it -> new TreeMap<>());
    }
}
