package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.emptychair.quote.QuoteId;
import org.emptychair.retention.Remains;

/** What there is from long ago, in tables of ActiveObjects. */
public final class AoRemains implements Remains {
    private static final int PIECE = 500;

    private final ActiveObjects ao;
    private final Turns contacts;
    private final Turns seats;

    public AoRemains(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.contacts = new Turns(ao, locks, Turns.CONTACTS);
        this.seats = new Turns(ao, locks, Turns.SEATS);
    }

    @Override
    public Set<QuoteId> forgetWords(Instant before) {
        // Looking needs no turn, and mostly there is nothing to do.
        return old(before, 1).isEmpty() ? Set.of() : contacts.take(() -> some(before));
    }

    private Set<QuoteId> some(Instant before) {
        Set<QuoteId> gone = new HashSet<>();
        for (ContactRow row : old(before, PIECE)) {
            row.setWords(null);
            row.setKnownNames(null);
            if (!ContactTable.isErased(row)) {
                row.setRedacted(ContactTable.FORGOTTEN);
            }
            row.setRules(ContactTable.FORGOTTEN);
            row.setExcerpt(null);
            row.save();
            gone.add(new QuoteId(row.getRowKey()));
        }
        return gone;
    }

    private List<ContactRow> old(Instant before, int limit) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select()
                                .where(
                                        "SAID_AT < ? AND (WORDS IS NOT NULL OR REDACTED IS NOT"
                                                + " NULL) AND (RULES IS NULL OR RULES <> ?)",
                                        before.toEpochMilli(),
                                        ContactTable.FORGOTTEN)
                                .limit(limit)));
    }

    @Override
    public int forgetSeats(LocalDate before) {
        return seats.take(
                () -> ao.deleteWithSQL(SeatRow.class, "HELD_ON < ?", before.toEpochDay()));
    }

    @Override
    public int forgetAudit(Instant before) {
        return ao.executeInTransaction(
                () -> ao.deleteWithSQL(AuditRow.class, "DONE_AT < ?", before.toEpochMilli()));
    }
}
