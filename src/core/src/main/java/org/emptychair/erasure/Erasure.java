package org.emptychair.erasure;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.chair.Omission;
import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.snapshot.Mention;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;

/**
 * Erases a customer: contacts, quotes, complaints, seats and what closed meetings kept.
 *
 * <p>Contacts go last, so that an erasure that was cut short finds everything when it is repeated.
 */
public final class Erasure {
    private final Traces traces;
    private final Complaints complaints;
    private final Seats seats;
    private final Snapshots snapshots;
    private final Audit audit;
    private final Clock clock;

    /**
     * What an erasure takes out.
     *
     * @param meetings closed ones whose chairs name the customer
     */
    public record Extent(int contacts, int quotes, int complaints, int seats, int meetings) {}

    public Erasure(
            Traces traces,
            Complaints complaints,
            Seats seats,
            Snapshots snapshots,
            Audit audit,
            Clock clock) {
        this.traces = traces;
        this.complaints = complaints;
        this.seats = seats;
        this.snapshots = snapshots;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a customer left, read once. */
    private record Left(Traces.Trace trace, List<Complaint> complaints) {
        Set<IssueId> issues() {
            return complaints.stream().map(Complaint::id).collect(Collectors.toSet());
        }
    }

    /** What would be taken out; nothing is. */
    public Extent extent(String source, Customer customer) {
        return extent(left(source, customer));
    }

    private Left left(String source, Customer customer) {
        Traces.Trace trace = traces.of(source, customer);
        return new Left(trace, complaints(source, customer, trace.issues()));
    }

    private Extent extent(Left left) {
        return new Extent(
                left.trace().contacts(),
                left.trace().quotes(),
                left.complaints().size(),
                left.issues().stream().mapToInt(it -> seats.of(it, Seats.MOST).size()).sum(),
                snapshots.naming(mentions(left)).size());
    }

    /**
     * @param by the key of whoever wishes it
     */
    public Extent erase(String source, Customer customer, String by) {
        Left left = left(source, customer);
        Extent extent = extent(left);
        Set<IssueId> issues = left.issues();
        snapshots.rewrite(
                mentions(left), chair -> Omission.ofCustomer(chair, left.trace().key(), issues));
        seats.forget(issues);
        left.complaints().stream()
                .map(Complaint::nameless)
                .forEach(it -> complaints.keep(List.of(it)));
        traces.erase(source, customer);
        write(source, extent, by);
        return extent;
    }

    private void write(String source, Extent extent, String by) {
        audit.write(
                AuditLine.of(
                        clock.instant(),
                        Optional.of(by),
                        AuditLine.Deed.ERASED,
                        "a customer of " + source,
                        Map.of(
                                "contacts", extent.contacts(),
                                "quotes", extent.quotes(),
                                "complaints", extent.complaints(),
                                "seats", extent.seats(),
                                "meetings", extent.meetings())));
    }

    /** Only the issues that the customer reported; on others they merely spoke. */
    private List<Complaint> complaints(
            String source, Customer customer, Collection<IssueKey> issues) {
        return IssueReading.SOURCE.equals(source)
                ? issues.stream()
                        .flatMap(key -> complaints.named(key).stream())
                        .filter(it -> it.customer().equals(Optional.of(customer)))
                        .toList()
                : List.of();
    }

    private static Set<Mention> mentions(Left left) {
        Set<Mention> mentions = new HashSet<>();
        mentions.add(Mention.ofCustomer(left.trace().key()));
        left.issues().forEach(it -> mentions.add(Mention.of(it)));
        return mentions;
    }
}
