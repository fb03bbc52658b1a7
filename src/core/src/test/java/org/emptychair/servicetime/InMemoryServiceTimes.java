package org.emptychair.servicetime;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.leader.PersonKey;

/** Service times in a map. */
public final class InMemoryServiceTimes implements ServiceTimes {
    private final TreeMap<EntryId, Slot> slots = new TreeMap<>();

    private final List<Edit> edits = new ArrayList<>();

    /** An entry, and the rank of who removed it. */
    private record Slot(Entry entry, Optional<Rank> removedBy) {}

    @Override
    public synchronized List<Kept> keep(List<ServiceTime> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %,d service times, was given %,d"
                            .formatted(BATCH, batch.size()));
        }
        List<Kept> kept = new ArrayList<>();
        batch.forEach(time -> kept.add(keep(time)));
        return kept;
    }

    private Kept keep(ServiceTime time) {
        Optional<Slot> known =
                slots.values().stream()
                        .filter(slot -> slot.entry().time().leader().equals(time.leader()))
                        .filter(slot -> slot.entry().time().origin().equals(time.origin()))
                        .findFirst();
        if (known.isEmpty()) {
            EntryId id = new EntryId(slots.isEmpty() ? 1 : slots.lastKey().value() + 1);
            Entry entry = new Entry(id, 1, time);
            slots.put(id, new Slot(entry, Optional.empty()));
            return new Kept(entry, Outcome.IMPORTED);
        }
        Entry entry = known.get().entry();
        Rank holder = known.get().removedBy().orElse(entry.time().rank());
        boolean same = known.get().removedBy().isEmpty() && entry.time().equals(time);
        if (same || holder.compareTo(time.rank()) < 0) {
            return new Kept(entry, Outcome.UNCHANGED);
        }
        return new Kept(change(entry, time), Outcome.UPDATED);
    }

    private Entry change(Entry entry, ServiceTime time) {
        Entry changed = new Entry(entry.id(), entry.version() + 1, time);
        slots.put(entry.id(), new Slot(changed, Optional.empty()));
        return changed;
    }

    @Override
    public synchronized Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(slots.get(id))
                .filter(slot -> slot.removedBy().isEmpty())
                .map(Slot::entry);
    }

    @Override
    public synchronized Optional<Entry> find(PersonKey leader, Origin origin) {
        return present()
                .filter(entry -> entry.time().leader().equals(leader))
                .filter(entry -> entry.time().origin().equals(origin))
                .findFirst();
    }

    @Override
    public synchronized List<Entry> find(String source, Collection<String> ids) {
        return present()
                .filter(entry -> entry.time().origin().source().equals(source))
                .filter(entry -> ids.contains(entry.time().origin().id()))
                .toList();
    }

    @Override
    public synchronized Optional<Entry> replace(EntryId id, int version, ServiceTime time) {
        return find(id).map(entry -> change(current(entry, version), entry.time().corrected(time)));
    }

    @Override
    public synchronized boolean remove(EntryId id, int version, Rank by) {
        Optional<Entry> found = find(id).map(entry -> current(entry, version));
        found.ifPresent(entry -> slots.put(id, new Slot(entry, Optional.of(by))));
        return found.isPresent();
    }

    @Override
    public synchronized Optional<Entry> replace(
            EntryId id, int version, ServiceTime time, Edit.By by) {
        Optional<Entry> before = find(id);
        Optional<Entry> after = replace(id, version, time);
        after.ifPresent(
                it ->
                        edits.add(
                                0,
                                new Edit(
                                        id,
                                        by,
                                        before.orElseThrow().time(),
                                        Optional.of(it.time()))));
        return after;
    }

    @Override
    public synchronized boolean remove(EntryId id, int version, Edit.By by) {
        Optional<Entry> before = find(id);
        boolean removed = remove(id, version, Rank.BY_HAND);
        before.ifPresent(it -> edits.add(0, new Edit(id, by, it.time(), Optional.empty())));
        return removed;
    }

    @Override
    public synchronized List<Edit> edits(PersonKey leader, int limit) {
        return edits.stream()
                .filter(edit -> edit.before().leader().equals(leader))
                .limit(limit)
                .toList();
    }

    private static Entry current(Entry entry, int version) {
        if (entry.version() != version) {
            throw new EditedMeanwhile(version, entry.version());
        }
        return entry;
    }

    @Override
    public synchronized List<Entry> newest(PersonKey leader, Optional<EntryId> before, int limit) {
        return present()
                .filter(entry -> entry.time().leader().equals(leader))
                .filter(entry -> before.map(id -> entry.id().compareTo(id) < 0).orElse(true))
                .sorted(Comparator.comparing(Entry::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Entry> between(PersonKey leader, LocalDate first, LocalDate last) {
        return present()
                .filter(entry -> entry.time().leader().equals(leader))
                .filter(entry -> touches(entry.time(), first, last))
                .toList();
    }

    @Override
    public Map<PersonKey, List<ServiceTime>> ofAll(LocalDate first, LocalDate last) {
        return ofAll(first, last, time -> true);
    }

    @Override
    public Map<PersonKey, List<ServiceTime>> ofAll(
            Activity activity, LocalDate first, LocalDate last) {
        return ofAll(first, last, time -> time.activity() == activity);
    }

    private synchronized Map<PersonKey, List<ServiceTime>> ofAll(
            LocalDate first, LocalDate last, Predicate<ServiceTime> condition) {
        return present()
                .map(Entry::time)
                .filter(ServiceTime::accepted)
                .filter(condition)
                .filter(time -> touches(time, first, last))
                .collect(Collectors.groupingBy(ServiceTime::leader));
    }

    private Stream<Entry> present() {
        return slots.values().stream().filter(slot -> slot.removedBy().isEmpty()).map(Slot::entry);
    }

    private static boolean touches(ServiceTime time, LocalDate first, LocalDate last) {
        return !time.span().firstDay(ZoneOffset.MIN).isAfter(last)
                && !time.span().lastDay(ZoneOffset.MAX).isBefore(first);
    }
}
