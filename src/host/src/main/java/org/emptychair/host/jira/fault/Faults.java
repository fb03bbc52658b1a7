package org.emptychair.host.jira.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are switched on. Safe for threads; the first one that fits a request happens. */
public final class Faults {
    private final List<Fault> active = new ArrayList<>();

    public synchronized void add(Fault fault) {
        active.add(fault);
    }

    public synchronized void clear() {
        active.clear();
    }

    public synchronized List<Fault> active() {
        return List.copyOf(active);
    }

    /** The fault for a request to this path; one that was for one request more is used up. */
    synchronized Optional<Fault> next(String path) {
        for (int i = 0; i < active.size(); i++) {
            Fault fault = active.get(i);
            if (path.startsWith(fault.prefix())) {
                if (fault.times() == 1) {
                    active.remove(i);
                } else if (fault.times() > 1) {
                    active.set(i, fault.times(fault.times() - 1));
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
