package org.emptychair.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Page;
import org.emptychair.issue.Search;
import org.jspecify.annotations.Nullable;

/**
 * Compares the names of a scope's issues with those we know, because deletion, a move and a lost
 * right leave no trace among the changed issues.
 *
 * <p>What we do not know or know by another name is read. What is no longer in the scope stays as a
 * contact, and its complaint ends. What may not be seen any more loses its words.
 */
final class Comparison {
    private static final int PAGE = 1_000;
    private static final int OVERLAP = 50;
    private static final Duration RECENT = Duration.ofDays(7 * 13);
    // The tracker counts in its own days and zone: we ask for a little more than we look at.
    private static final Duration MARGIN = Duration.ofDays(2);
    private static final int FEW = 20;

    private final IssueTracker tracker;
    private final Stores stores;
    private final IssueWriting writing;
    private final Clock clock;

    Comparison(IssueTracker tracker, Stores stores, IssueWriting writing, Clock clock) {
        this.tracker = tracker;
        this.stores = stores;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * @param whole whether to compare issues of any age
     */
    ScopeState compare(Scope scope, ScopeState state, boolean whole) {
        Instant began = clock.instant();
        Instant since = whole ? Instant.EPOCH : began.minus(RECENT);
        Map<IssueId, IssueKey> theirs = names(scope, whole);
        Map<IssueId, ReadIssue> ours =
                IssueWriting.byId(
                        stores.issues()
                                .openOrTouched(state.scope(), since.minus(MARGIN.multipliedBy(2))),
                        ReadIssue::id);
        List<IssueId> unknown =
                theirs.entrySet().stream()
                        .filter(their -> !isKnown(ours.get(their.getKey()), their.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        readAgain(scope, state.scope(), unknown);
        List<ReadIssue> missing =
                ours.values().stream()
                        .filter(read -> read.open() || !read.touched().isBefore(since))
                        .filter(read -> !theirs.containsKey(read.id()))
                        .toList();
        Optional<String> doubt = missing(scope, state.scope(), missing, ours.size());
        if (writing.isStopped()) {
            return state;
        }
        ScopeState compared = doubt.map(state::failed).orElse(state).comparedAt(began);
        stores.states().keep(compared);
        return compared;
    }

    private static boolean isKnown(@Nullable ReadIssue read, IssueKey key) {
        return read != null && read.updated().isPresent() && read.key().equals(key);
    }

    private Map<IssueId, IssueKey> names(Scope scope, boolean whole) {
        Jql jql = whole ? Jql.all(scope.jql()) : Jql.openOrRecent(scope.jql(), RECENT.plus(MARGIN));
        Map<IssueId, IssueKey> all = new HashMap<>();
        int startAt = 0;
        while (true) {
            Page<IssueRef> page = tracker.names(new Search(jql, startAt, PAGE));
            page.items().forEach(ref -> all.put(ref.id(), ref.key()));
            int size = page.items().size();
            if (size == 0 || startAt + size >= page.total()) {
                return all;
            }
            startAt += Math.max(1, size - Math.min(OVERLAP, size / 2));
        }
    }

    private void readAgain(Scope scope, ScopeId id, List<IssueId> unknown) {
        for (List<IssueId> chunk : chunks(unknown)) {
            if (writing.isStopped()) {
                return;
            }
            readChunk(scope, id, chunk);
        }
    }

    private void readChunk(Scope scope, ScopeId id, Collection<IssueId> chunk) {
        Jql jql = Jql.within(scope.jql(), chunk);
        stores.issues().keep(stores.issues().find(chunk).stream().map(ReadIssue::unread).toList());
        Search search = new Search(jql, 0, IssueTracker.IDS, writing.wantsHistory());
        writing.write(tracker.search(search).items(), id);
    }

    private Optional<String> missing(Scope scope, ScopeId id, List<ReadIssue> missing, int known) {
        List<ReadIssue> left = new ArrayList<>();
        List<ReadIssue> gone = new ArrayList<>();
        for (List<ReadIssue> chunk : chunks(missing)) {
            if (writing.isStopped()) {
                return Optional.empty();
            }
            Map<IssueId, ReadIssue> byId = IssueWriting.byId(chunk, ReadIssue::id);
            Set<IssueId> visible = tracker.visible(byId.keySet());
            Set<IssueId> still = still(scope, visible);
            if (!still.isEmpty()) {
                readChunk(scope, id, still);
            }
            chunk.stream().filter(read -> !visible.contains(read.id())).forEach(gone::add);
            chunk.stream()
                    .filter(read -> visible.contains(read.id()) && !still.contains(read.id()))
                    .forEach(left::add);
        }
        chunks(left).forEach(chunk -> leave(chunk, id));
        if (known >= FEW && gone.size() > known / 2) {
            return Optional.of(
                    "Jira shows only %d of the %d issues of scope %s that are known; nothing was removed"
                            .formatted(known - gone.size(), known, scope.name()));
        }
        chunks(gone).forEach(this::forget);
        return Optional.empty();
    }

    private Set<IssueId> still(Scope scope, Set<IssueId> visible) {
        if (visible.isEmpty()) {
            return Set.of();
        }
        Search search = new Search(Jql.within(scope.jql(), visible), 0, IssueTracker.IDS);
        return tracker.names(search).items().stream().map(IssueRef::id).collect(Collectors.toSet());
    }

    /** Takes the issues out of a scope. */
    void leave(List<ReadIssue> issues, ScopeId scope) {
        List<ReadIssue> remaining =
                issues.stream().map(read -> read.in(without(read.scopes(), scope))).toList();
        Map<IssueId, SortedSet<ScopeId>> waits = new HashMap<>();
        remaining.forEach(read -> waits.put(read.id(), writing.ofComplaints(read.scopes())));
        Ending ending = new Ending(Ending.How.LEFT, clock.instant());
        stores.complaints()
                .keep(
                        stores.complaints().find(waits.keySet()).stream()
                                .map(complaint -> left(complaint, waits, ending))
                                .toList());
        stores.issues().keep(remaining);
    }

    private static Complaint left(
            Complaint complaint, Map<IssueId, SortedSet<ScopeId>> waits, Ending ending) {
        SortedSet<ScopeId> others = waits.getOrDefault(complaint.id(), new TreeSet<>());
        return others.isEmpty() ? complaint.ended(ending) : complaint.in(others);
    }

    private void forget(List<ReadIssue> issues) {
        Set<IssueId> ids = issues.stream().map(ReadIssue::id).collect(Collectors.toSet());
        Ending ending = new Ending(Ending.How.GONE, clock.instant());
        stores.complaints()
                .keep(
                        stores.complaints().find(ids).stream()
                                .map(complaint -> complaint.ended(ending).withoutWords())
                                .toList());
        List<ContactId> contacts = new ArrayList<>();
        for (ReadIssue issue : issues) {
            contacts.add(IssueReading.contact(issue.id()));
            issue.days().forEach(day -> contacts.add(IssueReading.contact(issue.id(), day)));
        }
        ContactBatch.remove(stores.contacts(), contacts);
        stores.issues().remove(ids);
    }

    private static SortedSet<ScopeId> without(SortedSet<ScopeId> scopes, ScopeId scope) {
        SortedSet<ScopeId> fewer = new TreeSet<>(scopes);
        fewer.remove(scope);
        return fewer;
    }

    static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(new HashSet<>(all));
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += IssueTracker.IDS) {
            chunks.add(list.subList(from, Math.min(from + IssueTracker.IDS, list.size())));
        }
        return chunks;
    }
}
