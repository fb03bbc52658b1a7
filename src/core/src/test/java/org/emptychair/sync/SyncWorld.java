package org.emptychair.sync;

import static org.emptychair.TestWorld.BERLIN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.InMemoryTracker;
import org.emptychair.issue.IssueId;

/** A tracker, our stores, and a clock that a test moves on. */
final class SyncWorld {
    static final String CARE = "project = CARE";

    private Instant now = Instant.parse("2026-11-10T12:00:00Z");
    private OurSide ours = new OurSide(BERLIN, Set.of("robot"));

    final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException("only instants are asked for");
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    final AutomaticAccounts automatic = new InMemoryAutomaticAccounts();
    final InMemoryTracker jira = new InMemoryTracker(clock);
    final Stores stores =
            new Stores(
                    new InMemoryScopes(),
                    new InMemoryContacts(() -> BERLIN),
                    new InMemoryComplaints(),
                    new InMemoryReadIssues(),
                    new InMemoryScopeStates(),
                    new FirstWords(automatic));

    ScopeId scope(String name, Scope.Kind kind, String jql) {
        return stores.scopes().add(new Scope(name, kind, jql));
    }

    ScopeId care() {
        return scope("Care", Scope.Kind.COMPLAINTS, CARE);
    }

    List<String> sync() {
        return sync(Sync.Compare.NIGHTLY);
    }

    List<String> compare() {
        return sync(Sync.Compare.NOW);
    }

    private List<String> sync(Sync.Compare compare) {
        return sync(compare, () -> false);
    }

    List<String> sync(Sync.Compare compare, BooleanSupplier stopped) {
        return new Sync(jira, "jira", stores, ours, clock).run(compare, stopped);
    }

    void ours(ZoneId zone, String... automatic) {
        ours = new OurSide(zone, Set.of(automatic));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** Ids of all contacts, in alphabetical order. */
    List<String> contacts() {
        return stores.contacts().newest(Optional.empty(), Contacts.BATCH).items().stream()
                .map(contact -> contact.id().id())
                .sorted()
                .toList();
    }

    Contact contact(long issue) {
        return stores.contacts().find(IssueReading.contact(new IssueId(issue))).orElseThrow();
    }

    Complaint complaint(long issue) {
        return stores.complaints().find(new IssueId(issue)).orElseThrow();
    }

    Set<Long> waiting() {
        return stores
                .complaints()
                .newest(Complaints.State.WAITING, Set.of(), Optional.empty(), 500)
                .stream()
                .map(complaint -> complaint.id().number())
                .collect(Collectors.toSet());
    }

    /** All that is stored of issues that are not gone, to be compared with another world. */
    Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        stores.contacts()
                .newest(Optional.empty(), Contacts.BATCH)
                .items()
                .forEach(contact -> all.put("contact " + contact.id(), contact));
        for (Complaints.State state : Complaints.State.values()) {
            stores.complaints().newest(state, Set.of(), Optional.empty(), 500).stream()
                    .filter(complaint -> !complaint.hasLeft())
                    .forEach(complaint -> all.put("complaint " + complaint.id(), complaint));
        }
        return all;
    }
}
