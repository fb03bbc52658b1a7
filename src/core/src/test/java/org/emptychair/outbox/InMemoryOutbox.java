package org.emptychair.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** An outbox in a map. */
public final class InMemoryOutbox implements Outbox {
    private final TreeMap<Long, Entry> kept = new TreeMap<>();

    @Override
    public synchronized int add(Collection<Parcel> parcels, Instant now) {
        int before = kept.size();
        for (Parcel parcel : parcels) {
            Optional<Entry> known =
                    kept.values().stream().filter(it -> it.parcel().isSame(parcel)).findFirst();
            if (known.isEmpty()) {
                long id = kept.isEmpty() ? 1 : kept.lastKey() + 1;
                kept.put(
                        id,
                        new Entry(id, parcel, Entry.State.WAITING, 0, now, now, Optional.empty()));
            } else if (parcel.kind().isRepeatable()) {
                kept.put(known.get().id(), known.get().again(parcel, now));
            }
        }
        return kept.size() - before;
    }

    @Override
    public synchronized List<Entry> due(Parcel.Kind kind, String to, Instant now) {
        return kept.values().stream()
                .filter(it -> it.state() == Entry.State.WAITING && it.parcel().kind() == kind)
                .filter(it -> it.parcel().to().equals(to) && !it.due().isAfter(now))
                .limit(MOST)
                .toList();
    }

    @Override
    public synchronized List<Entry> about(Parcel.Kind kind, String matter) {
        return kept.values().stream()
                .filter(it -> it.parcel().kind() == kind && it.parcel().matter().equals(matter))
                .limit(MOST)
                .toList();
    }

    @Override
    public synchronized List<Entry> due(Parcel.Kind kind, Instant now) {
        return kept.values().stream()
                .filter(it -> it.state() == Entry.State.WAITING && it.parcel().kind() == kind)
                .filter(it -> !it.due().isAfter(now))
                .sorted(Comparator.comparing(Entry::due).thenComparing(Entry::id))
                .limit(MOST)
                .toList();
    }

    @Override
    public synchronized List<Entry> in(Entry.State state, long before) {
        return newest(before, entry -> entry.state() == state);
    }

    @Override
    public synchronized List<Entry> newest(long before) {
        return newest(before, entry -> true);
    }

    private List<Entry> newest(long before, Predicate<Entry> which) {
        return kept.headMap(before, false).descendingMap().values().stream()
                .filter(which)
                .limit(MOST)
                .toList();
    }

    @Override
    public synchronized Optional<Entry> find(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized boolean replace(Entry read, Entry by) {
        return kept.replace(read.id(), read, by);
    }

    @Override
    public synchronized Map<Entry.State, Integer> counts() {
        Map<Entry.State, Integer> counts = new EnumMap<>(Entry.State.class);
        kept.values().forEach(it -> counts.merge(it.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public synchronized int forget(Instant before) {
        List<Long> old =
                kept.values().stream()
                        .filter(it -> it.state().isOver() && it.changed().isBefore(before))
                        .map(Entry::id)
                        .limit(MOST)
                        .toList();
        old.forEach(kept::remove);
        return old.size();
    }
}
