package org.emptychair.chair;

import java.util.List;
import java.util.Optional;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.InMemoryComplaints;
import org.emptychair.contact.Contacts;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.sync.SyncReport;

/** What a chair is read from, in memory. */
public final class ChairStores {
    private ChairStores() {}

    public static LiveChair.Stores with(Contacts contacts) {
        return with(contacts, new InMemoryComplaints());
    }

    public static LiveChair.Stores with(Contacts contacts, Complaints complaints) {
        return new LiveChair.Stores(
                contacts,
                complaints,
                new InMemoryDecisions(),
                Optional.empty(),
                Optional.empty(),
                () -> new SyncReport(List.of()),
                Optional::empty);
    }
}
