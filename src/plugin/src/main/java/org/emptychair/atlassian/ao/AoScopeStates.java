package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.emptychair.contact.ScopeId;
import org.emptychair.sync.ScopeState;
import org.emptychair.sync.ScopeStates;

/** The notes of the sync in a table of ActiveObjects. */
public final class AoScopeStates implements ScopeStates {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoScopeStates(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SCOPE_STATES);
    }

    @Override
    public List<ScopeState> all() {
        return Arrays.stream(ao.find(ScopeStateRow.class, Query.select().order("SCOPE_ID ASC")))
                .map(AoScopeStates::read)
                .toList();
    }

    @Override
    public Optional<ScopeState> find(ScopeId scope) {
        return row(scope).map(AoScopeStates::read);
    }

    @Override
    public void keep(ScopeState state) {
        turns.take(
                () -> {
                    ScopeStateRow row = row(state.scope()).orElseGet(() -> created(state));
                    write(row, state);
                    return row.getID();
                });
    }

    @Override
    public void remove(ScopeId scope) {
        turns.take(() -> ao.deleteWithSQL(ScopeStateRow.class, "SCOPE_ID = ?", scope.value()));
    }

    private Optional<ScopeStateRow> row(ScopeId scope) {
        return Arrays.stream(ao.find(ScopeStateRow.class, "SCOPE_ID = ?", scope.value()))
                .findFirst();
    }

    private ScopeStateRow created(ScopeState state) {
        return ao.create(ScopeStateRow.class, Map.of("SCOPE_ID", state.scope().value()));
    }

    private static ScopeState read(ScopeStateRow row) {
        return new ScopeState(
                new ScopeId(row.getScopeId()),
                row.getQuestion(),
                ComplaintForm.instant(row.getReadUntil()),
                ComplaintForm.instant(row.getCompleteAt()),
                ComplaintForm.instant(row.getComparedAt()),
                Optional.ofNullable(row.getFailure()),
                row.getDone(),
                row.getTotal());
    }

    private static void write(ScopeStateRow row, ScopeState state) {
        row.setQuestion(state.question());
        row.setReadUntil(state.position().map(Instant::toEpochMilli).orElse(null));
        row.setCompleteAt(state.complete().map(Instant::toEpochMilli).orElse(null));
        row.setComparedAt(state.compared().map(Instant::toEpochMilli).orElse(null));
        row.setFailure(state.failure().orElse(null));
        row.setDone(state.done());
        row.setTotal(state.total());
        row.save();
    }
}
