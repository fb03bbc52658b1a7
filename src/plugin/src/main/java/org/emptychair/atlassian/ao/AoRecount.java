package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.emptychair.contact.Recount;
import org.emptychair.setting.Settings;

/**
 * Counts the contacts by their ids into a new generation, a batch in each turn.
 *
 * <p>The state's row says up to which contact the new generation is complete; writers keep it so.
 * Each piece is one transaction, so a kill leaves the recount where its last piece ended.
 */
final class AoRecount implements Recount {
    private static final List<Class<? extends CountRow>> TABLES =
            List.of(YearCountRow.class, DayCountRow.class, ThemeCustomerRow.class);

    private static final int SWEPT = 1_000;

    private final ActiveObjects ao;
    private final Turns turns;
    private final Settings settings;
    private final ContactTable contacts;
    private final Bookkeeping bookkeeping;
    private final CountState state;
    private final int piece;

    /**
     * @param piece how many contacts are counted in one turn
     */
    AoRecount(
            ActiveObjects ao,
            Turns turns,
            Settings settings,
            ContactTable contacts,
            Bookkeeping bookkeeping,
            int piece) {
        this.ao = ao;
        this.turns = turns;
        this.settings = settings;
        this.contacts = contacts;
        this.bookkeeping = bookkeeping;
        this.state = new CountState(ao);
        this.piece = piece;
    }

    @Override
    public Progress progress() {
        return state.find().map(this::progress).orElseGet(() -> new Progress(0, 0, true));
    }

    private Progress progress(CountStateRow row) {
        int total = Math.max(row.getTotal(), row.getCounted());
        return new Progress(row.getCounted(), total, isFinished(row));
    }

    private boolean isFinished(CountStateRow row) {
        return CountState.next(row).isEmpty()
                && row.getUnswept() == 0
                && CountState.current(row).zone().equals(settings.current().zone());
    }

    @Override
    public Progress step() {
        // Looking needs no turn, and mostly there is nothing to do.
        Progress seen = progress();
        return seen.finished() ? seen : turns.take(this::next);
    }

    private Progress next() {
        Optional<CountStateRow> found = state.find();
        if (found.isPresent() && !isFinished(found.get())) {
            work(found.get());
        }
        return progress();
    }

    private void work(CountStateRow row) {
        ZoneId wanted = settings.current().zone();
        Optional<Generation> next = CountState.next(row);
        if (next.isPresent() && !next.get().zone().equals(wanted)) {
            abandon(row);
            next = Optional.empty();
        }
        if (next.isEmpty() && !CountState.current(row).zone().equals(wanted)) {
            next = Optional.of(begin(row, wanted));
        }
        next.ifPresentOrElse(generation -> countSome(row, generation), () -> sweepSome(row));
        row.save();
    }

    private static void abandon(CountStateRow row) {
        row.setNextZoneId(null);
        row.setUnswept(1);
        row.setCounted(0);
        row.setTotal(0);
    }

    private Generation begin(CountStateRow row, ZoneId zone) {
        row.setLastGeneration(row.getLastGeneration() + 1);
        row.setNextZoneId(zone.getId());
        row.setWatermark(0);
        row.setCounted(0);
        row.setTotal(contacts.count());
        return new Generation(row.getLastGeneration(), zone);
    }

    private void countSome(CountStateRow row, Generation next) {
        List<Counted> batch = contacts.after(row.getWatermark(), piece);
        if (!batch.isEmpty()) {
            bookkeeping.add(row, next, batch);
            row.setWatermark(batch.get(batch.size() - 1).id());
            row.setCounted(row.getCounted() + batch.size());
        }
        if (batch.size() < piece) {
            row.setGeneration(next.number());
            row.setZoneId(next.zone().getId());
            row.setNextZoneId(null);
            row.setUnswept(1);
            CountState.touchAll(row);
        }
    }

    /** Deletes some counts of other generations than the current one. */
    private void sweepSome(CountStateRow row) {
        for (Class<? extends CountRow> table : TABLES) {
            if (sweepSome(table, row.getGeneration())) {
                return;
            }
        }
        row.setUnswept(0);
    }

    private <R extends CountRow> boolean sweepSome(Class<R> table, int generation) {
        List<String> keys = new ArrayList<>();
        ao.stream(
                table,
                Query.select("ROW_KEY")
                        .where(
                                "ROW_KEY < ? OR ROW_KEY >= ?",
                                CountKey.generation(generation),
                                CountKey.generation(generation + 1))
                        .limit(SWEPT),
                row -> keys.add(row.getRowKey()));
        Lookup.in(
                "ROW_KEY",
                keys,
                condition -> ao.deleteWithSQL(table, condition.clause(), condition.parameters()));
        return !keys.isEmpty();
    }
}
