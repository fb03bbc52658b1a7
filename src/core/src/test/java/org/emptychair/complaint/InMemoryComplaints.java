package org.emptychair.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/** Complaints in a map, looked through from end to end for every question. */
public final class InMemoryComplaints implements Complaints {
    private static final Comparator<Complaint> NEWEST_FIRST =
            Comparator.comparing(Complaint::created).thenComparing(Complaint::id).reversed();

    private final Map<IssueId, Complaint> kept = new HashMap<>();
    private long version;

    @Override
    public synchronized void keep(List<Complaint> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %d complaints, was given %d"
                            .formatted(BATCH, batch.size()));
        }
        Set<IssueId> ids = new HashSet<>();
        for (Complaint complaint : batch) {
            if (!ids.add(complaint.id())) {
                throw new IllegalArgumentException(
                        "complaint %s comes twice".formatted(complaint.id()));
            }
        }
        version++;
        batch.forEach(complaint -> kept.put(complaint.id(), complaint));
    }

    @Override
    public synchronized Optional<Complaint> find(IssueId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized Optional<Complaint> named(IssueKey key) {
        return kept.values().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    @Override
    public synchronized List<Complaint> find(Collection<IssueId> ids) {
        return ids.stream().distinct().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized void remove(Collection<IssueId> ids) {
        version++;
        ids.forEach(kept::remove);
    }

    @Override
    public synchronized List<Complaint> newest(
            State state, Set<ScopeId> scopes, Optional<IssueId> after, int limit) {
        if (limit < 1 || limit > BATCH) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(BATCH, limit));
        }
        Optional<Complaint> last = after.flatMap(this::find);
        return in(scopes)
                .filter(complaint -> stateOf(complaint) == state)
                .sorted(NEWEST_FIRST)
                .filter(it -> last.map(end -> NEWEST_FIRST.compare(it, end) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Standing standing(Instant at, Set<ScopeId> scopes) {
        List<Complaint> waiting =
                in(scopes).filter(complaint -> waited(complaint, at).isPresent()).toList();
        long never =
                waiting.stream()
                        .filter(it -> waited(it, at).orElseThrow().from().equals(it.created()))
                        .count();
        return new Standing(waiting.size(), (int) never);
    }

    @Override
    public synchronized int pastPromise(Instant now, Set<ScopeId> scopes) {
        return (int) in(scopes).filter(complaint -> complaint.isPastPromise(now)).count();
    }

    @Override
    public synchronized List<Glance> open(Set<ScopeId> scopes) {
        return in(scopes).filter(Complaint::isOpen).map(Glance::of).toList();
    }

    @Override
    public synchronized boolean any() {
        return !kept.isEmpty();
    }

    @Override
    public synchronized long version() {
        return version;
    }

    private static Optional<Waiting> waited(Complaint complaint, Instant at) {
        return complaint.waiting().stream().filter(interval -> isAt(interval, at)).findFirst();
    }

    private static State stateOf(Complaint complaint) {
        if (!complaint.isOpen()) {
            return State.ENDED;
        }
        return complaint.isWaiting() ? State.WAITING : State.ASKED;
    }

    private Stream<Complaint> in(Set<ScopeId> scopes) {
        return kept.values().stream()
                .filter(it -> scopes.isEmpty() || !Collections.disjoint(it.scopes(), scopes));
    }

    private static boolean isAt(Waiting interval, Instant at) {
        return !at.isBefore(interval.from()) && interval.to().map(at::isBefore).orElse(true);
    }
}
