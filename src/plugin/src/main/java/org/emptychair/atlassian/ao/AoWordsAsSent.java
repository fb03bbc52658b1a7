package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.List;
import net.java.ao.Query;
import org.emptychair.quote.WordsAsSent;

/** Words as they were sent, in the rows of contacts; a row without them is never heard again. */
public final class AoWordsAsSent implements WordsAsSent {
    private static final int PIECE = 500;

    private final ActiveObjects ao;
    private final Turns turns;

    public AoWordsAsSent(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.CONTACTS);
    }

    @Override
    public boolean forget(Instant before) {
        // Looking needs no turn, and mostly there is nothing to do.
        return !old(before, 1).isEmpty() && turns.take(() -> forgetSome(before));
    }

    private boolean forgetSome(Instant before) {
        List<ContactRow> rows = old(before, PIECE);
        for (ContactRow row : rows) {
            row.setWords(null);
            row.setKnownNames(null);
            if (row.getRedacted() == null) {
                row.setRedacted(ContactTable.FORGOTTEN);
                row.setRules(ContactTable.FORGOTTEN);
            }
            row.save();
        }
        return rows.size() == PIECE;
    }

    private List<ContactRow> old(Instant before, int limit) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select()
                                .where("SAID_AT < ? AND WORDS IS NOT NULL", before.toEpochMilli())
                                .limit(limit)));
    }
}
