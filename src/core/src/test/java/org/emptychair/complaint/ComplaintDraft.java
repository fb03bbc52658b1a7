package org.emptychair.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;

/** A complaint in the making; every step gives a new one. */
public record ComplaintDraft(Complaint complaint) {
    /** Of a customer who waits since then and was never answered. */
    public static ComplaintDraft waiting(long number, Instant since) {
        return of(number, since, Optional.empty(), Optional.empty());
    }

    private static ComplaintDraft of(
            long number, Instant since, Optional<Instant> reply, Optional<Customer> customer) {
        return new ComplaintDraft(
                new Complaint(
                        new IssueId(number),
                        new IssueKey("CARE-" + number),
                        Optional.of("Lid broken"),
                        customer,
                        Optional.empty(),
                        since,
                        Optional.empty(),
                        reply,
                        Optional.empty(),
                        Optional.empty(),
                        new TreeSet<>(),
                        List.of(new Waiting(since, reply))));
    }

    /** The same, answered then: it is the customer's turn. */
    public ComplaintDraft answered(Instant at) {
        return of(
                complaint.id().number(),
                complaint.created(),
                Optional.of(at),
                complaint.customer());
    }

    public ComplaintDraft by(Customer customer) {
        return of(
                complaint.id().number(),
                complaint.created(),
                complaint.lastReply(),
                Optional.of(customer));
    }

    public ComplaintDraft ended(Ending.How how, Instant at) {
        return new ComplaintDraft(complaint.ended(new Ending(how, at)));
    }
}
