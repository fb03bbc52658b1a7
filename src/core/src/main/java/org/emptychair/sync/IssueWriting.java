package org.emptychair.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueTracker;

/**
 * Stores what some issues tell, in an order that may be cut short anywhere: first which contacts
 * there will be, then the contacts, then the complaints, and last that the issue was read. What is
 * cut short is read again.
 */
final class IssueWriting {
    private final IssueTracker tracker;
    private final Stores stores;
    private final OurSide ours;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final Set<ScopeId> scopes;
    private final Set<ScopeId> holdingComplaints;
    private final Map<String, Set<String>> organisations = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    IssueWriting(
            IssueTracker tracker,
            Stores stores,
            OurSide ours,
            Clock clock,
            BooleanSupplier stopped) {
        this.clock = clock;
        this.stopped = stopped;
        this.tracker = tracker;
        this.stores = stores;
        this.ours = ours;
        Map<ScopeId, Scope> all = stores.scopes().all();
        scopes = Set.copyOf(all.keySet());
        holdingComplaints =
                all.entrySet().stream()
                        .filter(scope -> scope.getValue().kind() == Scope.Kind.COMPLAINTS)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    /** One sentence for each issue that could not be kept. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /**
     * Whether any issue may be a complaint, whose waiting ends when it is resolved. An issue of two
     * scopes is read through one of them only.
     */
    boolean wantsHistory() {
        return !holdingComplaints.isEmpty();
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    /**
     * Stores those of a page that are not stored yet as they are now.
     *
     * @return whether all are stored; not when somebody asked to stop
     */
    boolean write(Collection<Issue> page, ScopeId scope) {
        Map<IssueId, Issue> wanted = new LinkedHashMap<>();
        page.forEach(issue -> wanted.put(issue.id(), issue));
        Map<IssueId, ReadIssue> known = byId(stores.issues().find(wanted.keySet()), ReadIssue::id);
        Map<IssueId, Complaint> complaints =
                byId(stores.complaints().find(wanted.keySet()), Complaint::id);
        List<Task> tasks =
                wanted.values().stream()
                        .map(
                                issue ->
                                        task(
                                                issue,
                                                Optional.ofNullable(known.get(issue.id())),
                                                scope,
                                                Optional.ofNullable(complaints.get(issue.id()))))
                        .filter(task -> !isStored(task))
                        .toList();
        return write(tasks);
    }

    private boolean write(List<Task> tasks) {
        ContactBatch batch = new ContactBatch(stores, ours.mark());
        boolean whole = true;
        try (IssueTracker.Talks talks = tracker.talks(tasks.stream().map(Task::issue).toList())) {
            for (Task task : tasks) {
                // At a service desk each issue may cost a question of its own.
                if (isStopped()) {
                    whole = false;
                    break;
                }
                read(task, talks, batch);
            }
        }
        batch.finish();
        return whole;
    }

    /**
     * One issue to be stored, and what is stored of it.
     *
     * @param all the scopes that hold it from now on
     */
    private record Task(
            Issue issue,
            Optional<ReadIssue> before,
            SortedSet<ScopeId> all,
            Optional<Complaint> complaint) {}

    private Task task(
            Issue issue, Optional<ReadIssue> before, ScopeId scope, Optional<Complaint> complaint) {
        return new Task(issue, before, scopesOf(before, scope), complaint);
    }

    SortedSet<ScopeId> ofComplaints(SortedSet<ScopeId> all) {
        SortedSet<ScopeId> waits = new TreeSet<>(all);
        waits.retainAll(holdingComplaints);
        return waits;
    }

    private boolean isStored(Task task) {
        Optional<Instant> updated = Optional.of(task.issue().course().updated());
        boolean same =
                task.before()
                        .filter(read -> read.updated().equals(updated))
                        .filter(read -> read.understood().equals(ours.mark()))
                        .filter(read -> read.key().equals(task.issue().key()))
                        .filter(read -> read.scopes().equals(task.all()))
                        .isPresent();
        SortedSet<ScopeId> waits =
                task.complaint()
                        .filter(kept -> !kept.hasLeft())
                        .map(Complaint::scopes)
                        .orElseGet(TreeSet::new);
        return same && waits.equals(ofComplaints(task.all()));
    }

    private void read(Task task, IssueTracker.Talks talks, ContactBatch batch) {
        Issue issue = task.issue();
        SortedSet<ScopeId> waits = ofComplaints(task.all());
        try {
            batch.begin(issue, task.before(), task.all());
            IssueReading reading = new IssueReading(issue, ours, customers(issue), batch::add);
            talks.comments(issue, reading::hear);
            reading.finish();
            stores.firstWords().heard(issue, reading.openings());
            Optional<Complaint> now =
                    waits.isEmpty()
                            ? task.complaint()
                                    .map(
                                            kept ->
                                                    kept.ended(
                                                            new Ending(
                                                                    Ending.How.LEFT,
                                                                    clock.instant())))
                            : Optional.of(reading.complaint(waits));
            batch.end(reading.days(), now);
        } catch (IssueGone gone) {
            // Deleted a moment ago: the comparison of all names takes care of what was stored of
            // it.
            batch.drop();
        } catch (IllegalArgumentException odd) {
            batch.drop();
            refused.add("%s cannot be kept: %s".formatted(issue.key().text(), odd.getMessage()));
        }
    }

    private SortedSet<ScopeId> scopesOf(Optional<ReadIssue> before, ScopeId scope) {
        SortedSet<ScopeId> all = new TreeSet<>(Set.of(scope));
        before.ifPresent(read -> all.addAll(read.scopes()));
        all.retainAll(scopes);
        return all;
    }

    private Set<String> customers(Issue issue) {
        Set<String> all = new HashSet<>();
        for (String organisation : issue.people().organisations()) {
            all.addAll(organisations.computeIfAbsent(organisation, tracker::members));
        }
        return all;
    }

    static <T> Map<IssueId, T> byId(Collection<T> all, Function<T, IssueId> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
