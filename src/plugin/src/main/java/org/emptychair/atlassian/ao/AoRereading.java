package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.emptychair.quote.Rereading;

/**
 * Hears the contacts again by their ids, a piece in each turn. The state's row says by which rules
 * and up to which contact; whoever writes a contact meanwhile writes it by today's rules anyway.
 */
final class AoRereading implements Rereading {
    private final ActiveObjects ao;
    private final Turns turns;
    private final ContactFiling filing;
    private final Bookkeeping bookkeeping;
    private final Supplier<HeardForm> hearing;
    private final CountState state;
    private final int piece;

    /**
     * @param piece how many contacts are heard in one turn
     */
    AoRereading(
            ActiveObjects ao,
            Turns turns,
            ContactFiling filing,
            Bookkeeping bookkeeping,
            Supplier<HeardForm> hearing,
            int piece) {
        this.ao = ao;
        this.turns = turns;
        this.filing = filing;
        this.bookkeeping = bookkeeping;
        this.hearing = hearing;
        this.state = new CountState(ao);
        this.piece = piece;
    }

    @Override
    public boolean step() {
        HeardForm form = hearing.get();
        // Looking needs no turn, and mostly there is nothing to do.
        return !isFinished(form) && turns.take(() -> next(form));
    }

    private boolean isFinished(HeardForm form) {
        Optional<CountStateRow> row = state.find();
        return row.isEmpty() || form.rules().equals(row.get().getHeardRules());
    }

    private boolean next(HeardForm form) {
        Optional<CountStateRow> found = state.find();
        if (found.isEmpty() || isFinished(form)) {
            return false;
        }
        CountStateRow row = found.get();
        Integer mark = row.getHearingMark();
        boolean goesOn = mark != null && form.rules().equals(row.getHearingRules());
        int from = goesOn ? mark : 0;
        List<ContactRow> rows = heardOtherwise(form, from);
        hear(row, form, rows.stream().filter(it -> !ContactTable.isForgotten(it)).toList());
        int reached = rows.size() < piece ? from + seenAtOnce() : rows.get(piece - 1).getID();
        boolean more = isAnyAfter(reached);
        row.setHearingRules(form.rules());
        row.setHearingMark(more ? reached : null);
        if (!more) {
            row.setHeardRules(form.rules());
        }
        CountState.touch(row);
        return more;
    }

    /** Mostly few are left to hear, so many ids are looked at for each contact that is read. */
    private int seenAtOnce() {
        return piece * 40;
    }

    private List<ContactRow> heardOtherwise(HeardForm form, int from) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select()
                                .where(
                                        "ID > ? AND ID <= ? AND (RULES IS NULL OR RULES <> ?)",
                                        from,
                                        from + seenAtOnce(),
                                        form.rules())
                                .order("ID ASC")
                                .limit(piece)));
    }

    private boolean isAnyAfter(int id) {
        return ao.find(
                                ContactRow.class,
                                Query.select("ID").where("ID > ?", id).order("ID ASC").limit(1))
                        .length
                > 0;
    }

    private void hear(CountStateRow state, HeardForm form, List<ContactRow> rows) {
        ContactFiling.Filed filed = filing.namesOf(rows);
        List<Counted> before = new ArrayList<>();
        List<Counted> after = new ArrayList<>();
        for (ContactRow row : rows) {
            before.add(ContactTable.counted(row));
            form.hearAgain(row, ContactForm.read(row, filed));
            row.save();
            after.add(ContactTable.counted(row));
        }
        if (!rows.isEmpty()) {
            bookkeeping.book(state, before, after);
        }
    }
}
