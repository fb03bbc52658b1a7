package org.emptychair.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An audit log in a list. */
public final class InMemoryAudit implements Audit {
    private final List<Kept> kept = new ArrayList<>();

    @Override
    public synchronized void write(AuditLine line) {
        kept.add(new Kept(kept.size() + 1L, line));
    }

    @Override
    public synchronized List<Kept> newest(long before, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
        return kept.stream()
                .filter(it -> it.id() < before)
                .sorted(Comparator.comparingLong(Kept::id).reversed())
                .limit(limit)
                .toList();
    }
}
