package org.emptychair.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Seat;
import org.emptychair.chair.WholeChair;
import org.emptychair.chair.seat.InMemorySeats;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.chair.snapshot.Subject;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Customer MARTA = new Customer("marta@example.org");
    private static final Meeting MEETING = new Meeting(7, "LEAD", Optional.empty());
    private static final Subject SUBJECT = Subject.of(WholeChair.request(MEETING));

    private final List<Customer> erased = new ArrayList<>();
    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final Audit audit = new InMemoryAudit();
    private final Erasure erasure =
            new Erasure(
                    new OneTrace(),
                    complaints,
                    new InMemorySeats(),
                    snapshots,
                    audit,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    private final class OneTrace implements Traces {
        @Override
        public Trace of(String source, Customer customer) {
            return customer.equals(MARTA)
                    ? new Trace(WholeChair.CUSTOMER, 3, 1, Set.of(new IssueKey("CARE-1042")))
                    : new Trace("nobody", 0, 0, Set.of());
        }

        @Override
        public void erase(String source, Customer customer) {
            erased.add(customer);
        }
    }

    @BeforeEach
    void aClosedMeeting() {
        complaints.keep(
                List.of(
                        new Complaint(
                                WholeChair.SEATED,
                                new IssueKey("CARE-1042"),
                                Optional.of("Lid broken"),
                                Optional.of(MARTA),
                                Optional.empty(),
                                NOW,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new TreeSet<>(),
                                List.of())));
        snapshots.close(
                new Closing(MEETING, Closing.State.CLOSED, NOW, Optional.empty()),
                List.of(new Snapshot(7, SUBJECT, NOW, WholeChair.chair())));
    }

    private Chair kept() {
        return snapshots.find(7, SUBJECT).orElseThrow().chair();
    }

    @Test
    void aDryRunTellsTheExtentAndChangesNothing() {
        Erasure.Extent extent = erasure.extent("jira", MARTA);

        assertThat(extent).isEqualTo(new Erasure.Extent(3, 1, 1, 0, 1));
        assertThat(kept()).isEqualTo(WholeChair.chair());
        assertThat(erased).isEmpty();
        assertThat(audit.newest(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void anErasedCustomerIsNamedNowhereAndEveryCountStays() {
        erasure.erase("jira", MARTA, "u-admin");

        assertThat(kept().issues()).doesNotContain(WholeChair.SEATED);
        assertThat(kept().seat()).isInstanceOf(Seat.Hidden.class);
        assertThat(kept().quotes()).containsExactly(WholeChair.RELEASED);
        assertThat(kept().figures()).isEqualTo(WholeChair.chair().figures());
        assertThat(kept().complaints().orElseThrow().open()).isEqualTo(128);
        assertThat(complaints.find(WholeChair.SEATED).orElseThrow().customer()).isEmpty();
        assertThat(erased).containsExactly(MARTA);
    }

    @Test
    void theAuditLineCountsAndNamesNobody() {
        erasure.erase("jira", MARTA, "u-admin");

        AuditLine line = audit.newest(Long.MAX_VALUE, 10).get(0).line();
        assertThat(line.deed()).isEqualTo(AuditLine.Deed.ERASED);
        assertThat(line.subject()).isEqualTo("a customer of jira");
        assertThat(line.counts()).containsEntry("contacts", 3).containsEntry("meetings", 1);
    }

    @Test
    void aCustomerNobodyKnowsLeavesEverythingAsItIs() {
        Erasure.Extent extent = erasure.erase("jira", new Customer("nobody"), "u-admin");

        assertThat(extent).isEqualTo(new Erasure.Extent(0, 0, 0, 0, 0));
        assertThat(kept()).isEqualTo(WholeChair.chair());
    }
}
