package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.emptychair.decision.ChangedMeanwhile;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.State;
import org.emptychair.decision.Terms;
import org.emptychair.decision.Wanted;

/** Decisions and whom they serve, in tables of ActiveObjects. */
public final class AoDecisions implements Decisions {
    private static final String OF_DECISION = "DECISION_ID = ?";

    private final ActiveObjects ao;
    private final Turns turns;
    private final DataVersion version;

    private final LinkPost links;

    /**
     * @param outbox gets a parcel for every link that a change touches, in its transaction
     */
    public AoDecisions(ActiveObjects ao, ClusterLockService locks, AoOutbox outbox, Clock clock) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.DECISIONS, Turns.OUTBOX);
        this.links = new LinkPost(ao, outbox, clock);
        this.version = new DataVersion(ao, Turns.DECISIONS);
    }

    @Override
    public long version() {
        return version.current();
    }

    private <T> T write(Supplier<T> change) {
        return turns.take(
                () -> {
                    T changed = change.get();
                    version.raise();
                    return changed;
                });
    }

    @Override
    public Decision add(Place place, Terms terms, Course course, Recording recorded) {
        return write(
                () -> {
                    DecisionRow row =
                            ao.create(
                                    DecisionRow.class,
                                    DecisionForm.fields(place, terms, course, recorded));
                    DecisionForm.write(row, place, terms, course);
                    row.save();
                    writeServes(row.getID(), terms);
                    Decision added =
                            new Decision(
                                    new DecisionId(row.getID()),
                                    place,
                                    terms,
                                    course,
                                    recorded,
                                    Optional.empty());
                    links.changed(Optional.empty(), Optional.of(added), recorded.by());
                    return added;
                });
    }

    @Override
    public boolean replace(Decision before, Decision after, Member by) {
        return write(
                () -> {
                    Optional<DecisionRow> found = row(before.id());
                    found.ifPresent(
                            row -> {
                                if (!read(List.of(row)).get(0).equals(before)) {
                                    throw new ChangedMeanwhile(before.id());
                                }
                                links.changed(Optional.of(before), Optional.of(after), by);
                                write(row, after);
                            });
                    return found.isPresent();
                });
    }

    private void write(DecisionRow row, Decision decision) {
        DecisionForm.write(row, decision.place(), decision.terms(), decision.course());
        DecisionForm.write(row, decision.review());
        row.save();
        removeServes(decision.id());
        writeServes(row.getID(), decision.terms());
    }

    @Override
    public boolean remove(DecisionId id) {
        return write(
                () -> {
                    Optional<DecisionRow> found = row(id);
                    found.ifPresent(
                            row -> {
                                Decision before = read(List.of(row)).get(0);
                                links.changed(
                                        Optional.of(before),
                                        Optional.empty(),
                                        before.recorded().by());
                                ao.deleteWithSQL(DecisionServesRow.class, OF_DECISION, id.number());
                                ao.delete(row);
                            });
                    return found.isPresent();
                });
    }

    private void writeServes(long decision, Terms terms) {
        List<Map<String, Object>> rows = DecisionForm.serves(decision, terms);
        if (!rows.isEmpty()) {
            ao.create(DecisionServesRow.class, rows);
        }
    }

    private void removeServes(DecisionId id) {
        ao.deleteWithSQL(
                DecisionServesRow.class, OF_DECISION + " AND ADDED_AT IS NULL", id.number());
    }

    private Optional<DecisionRow> row(DecisionId id) {
        return id.number() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(DecisionRow.class, (int) id.number()));
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return row(id).map(row -> read(List.of(row)).get(0));
    }

    @Override
    public List<Decision> newest(Wanted wanted, Optional<DecisionId> after, int limit) {
        DecisionQuery query = DecisionQuery.of(wanted);
        after.ifPresent(last -> query.and("ID < ?", last.number()));
        Optional<Set<Long>> serving = new ServingDecisions(ao).of(wanted, after);
        if (serving.isPresent()) {
            if (serving.get().isEmpty()) {
                checked(limit);
                return List.of();
            }
            query.in("ID", serving.get());
        }
        return read(query, "ID DESC", limit);
    }

    @Override
    public List<Decision> overdue(String space, LocalDate today, int limit) {
        return read(overdue(space, today), "DUE_ON ASC, ID ASC", limit);
    }

    @Override
    public List<Decision> due(LocalDate first, LocalDate last, int limit) {
        DecisionQuery query =
                DecisionQuery.of(Wanted.ALL.in(State.DECIDED))
                        .and("DUE_ON >= ?", first.toEpochDay())
                        .and("DUE_ON <= ?", last.toEpochDay());
        return read(query, "DUE_ON ASC, ID ASC", limit);
    }

    @Override
    public int countOverdue(String space, LocalDate today) {
        DecisionQuery query = overdue(space, today);
        return ao.count(DecisionRow.class, query.clause(), query.parameters());
    }

    private static DecisionQuery overdue(String space, LocalDate today) {
        return DecisionQuery.of(Wanted.ALL.inSpace(space).in(State.DECIDED))
                .and("DUE_ON < ?", today.toEpochDay());
    }

    @Override
    public List<Decision> forReview(String space, LocalDate today, int limit) {
        DecisionQuery query =
                DecisionQuery.of(Wanted.ALL.inSpace(space).in(State.DONE))
                        .and("REVIEW_ON <= ?", today.toEpochDay())
                        .and("REVIEWER_KEY IS NULL");
        return read(query, "REVIEW_ON ASC, ID ASC", limit);
    }

    @Override
    public List<Decision> decidedSince(String space, Instant from, int limit) {
        DecisionQuery query =
                DecisionQuery.of(Wanted.ALL.inSpace(space).in(State.DECIDED, State.DONE))
                        .and("DECIDED_AT >= ?", from.toEpochMilli());
        return read(query, "DECIDED_AT DESC, ID DESC", limit);
    }

    private List<Decision> read(DecisionQuery query, String order, int limit) {
        DecisionRow[] rows =
                ao.find(
                        DecisionRow.class,
                        Query.select()
                                .where(query.clause(), query.parameters())
                                .order(order)
                                .limit(checked(limit)));
        return read(Arrays.asList(rows));
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
        return limit;
    }

    /** In the order of the rows. */
    private List<Decision> read(List<DecisionRow> rows) {
        Map<Long, List<DecisionServesRow>> serves = new HashMap<>();
        Lookup.in(
                "ADDED_AT IS NULL AND DECISION_ID",
                rows.stream().map(row -> (long) row.getID()).toList(),
                condition -> {
                    for (DecisionServesRow row :
                            ao.find(
                                    DecisionServesRow.class,
                                    condition.clause(),
                                    condition.parameters())) {
                        serves.computeIfAbsent(row.getDecisionId(), id -> new ArrayList<>())
                                .add(row);
                    }
                });
        return rows.stream()
                .map(
                        row ->
                                DecisionForm.read(
                                        row, serves.getOrDefault((long) row.getID(), List.of())))
                .toList();
    }
}
