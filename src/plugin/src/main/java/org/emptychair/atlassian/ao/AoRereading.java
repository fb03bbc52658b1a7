package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final HeardForm hearing;
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
            HeardForm hearing,
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
        // Looking needs no turn, and mostly there is nothing to do.
        return !isFinished() && turns.take(this::next);
    }

    private boolean isFinished() {
        Optional<CountStateRow> row = state.find();
        return row.isEmpty() || hearing.rules().equals(row.get().getHeardRules());
    }

    private boolean next() {
        Optional<CountStateRow> found = state.find();
        if (found.isEmpty() || isFinished()) {
            return false;
        }
        CountStateRow row = found.get();
        Integer mark = row.getHearingMark();
        boolean goesOn = mark != null && hearing.rules().equals(row.getHearingRules());
        List<ContactRow> rows = after(goesOn ? mark : 0);
        hear(
                row,
                rows.stream()
                        .filter(it -> !hearing.rules().equals(it.getRules()))
                        .filter(it -> !ContactTable.isForgotten(it))
                        .toList());
        row.setHearingRules(hearing.rules());
        if (rows.size() < piece) {
            row.setHeardRules(hearing.rules());
            row.setHearingMark(null);
        } else {
            row.setHearingMark(rows.get(rows.size() - 1).getID());
        }
        CountState.touch(row);
        return rows.size() == piece;
    }

    private List<ContactRow> after(int id) {
        return List.of(
                ao.find(
                        ContactRow.class,
                        Query.select().where("ID > ?", id).order("ID ASC").limit(piece)));
    }

    private void hear(CountStateRow state, List<ContactRow> rows) {
        ContactFiling.Filed filed = filing.namesOf(rows);
        List<Counted> before = new ArrayList<>();
        List<Counted> after = new ArrayList<>();
        for (ContactRow row : rows) {
            before.add(ContactTable.counted(row));
            hearing.hearAgain(row, ContactForm.read(row, filed));
            row.save();
            after.add(ContactTable.counted(row));
        }
        if (!rows.isEmpty()) {
            bookkeeping.book(state, before, after);
        }
    }
}
