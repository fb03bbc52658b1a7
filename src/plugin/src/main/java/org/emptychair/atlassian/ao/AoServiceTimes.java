package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Edit;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;

/** Service times in a table of ActiveObjects. */
public final class AoServiceTimes implements ServiceTimes {
    private static final String PRESENT = "REMOVED_BY IS NULL";
    private static final String TOUCHES = "FIRST_DAY >= ? AND FIRST_DAY <= ? AND LAST_DAY >= ?";

    /** How far a row's first and last day may lie apart: 25 hours, seen from every zone. */
    private static final int WIDEST = 5;

    private final ActiveObjects ao;
    private final Turns turns;
    private final TimeEdits edits;

    public AoServiceTimes(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SERVICE_TIMES);
        this.edits = new TimeEdits(ao);
    }

    @Override
    public List<Kept> keep(List<ServiceTime> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %,d service times, was given %,d"
                            .formatted(BATCH, batch.size()));
        }
        return batch.isEmpty() ? List.of() : turns.take(() -> written(batch));
    }

    private List<Kept> written(List<ServiceTime> batch) {
        Map<String, ServiceTimeRow> rows = rows(batch);
        List<Kept> kept = new ArrayList<>();
        for (ServiceTime time : batch) {
            String key = ServiceTimeForm.key(time.leader(), time.origin());
            ServiceTimeRow row = rows.get(key);
            if (row == null) {
                ServiceTimeRow created =
                        ao.create(ServiceTimeRow.class, ServiceTimeForm.fields(time));
                rows.put(key, created);
                kept.add(new Kept(ServiceTimeForm.entry(created), Outcome.IMPORTED));
            } else {
                kept.add(written(row, time));
            }
        }
        return kept;
    }

    private static Kept written(ServiceTimeRow row, ServiceTime time) {
        Entry entry = ServiceTimeForm.entry(row);
        Optional<Rank> removedBy = ServiceTimeForm.removedBy(row);
        Rank holder = removedBy.orElse(entry.time().rank());
        boolean same = removedBy.isEmpty() && entry.time().equals(time);
        if (same || holder.compareTo(time.rank()) < 0) {
            return new Kept(entry, Outcome.UNCHANGED);
        }
        ServiceTimeForm.write(row, time);
        return new Kept(ServiceTimeForm.entry(row), Outcome.UPDATED);
    }

    private Map<String, ServiceTimeRow> rows(List<ServiceTime> batch) {
        Set<String> keys = new HashSet<>();
        batch.forEach(time -> keys.add(ServiceTimeForm.key(time.leader(), time.origin())));
        Map<String, ServiceTimeRow> rows = new HashMap<>();
        Lookup.in(
                "ROW_KEY",
                keys,
                condition ->
                        Arrays.stream(
                                        ao.find(
                                                ServiceTimeRow.class,
                                                condition.clause(),
                                                condition.parameters()))
                                .forEach(row -> rows.put(row.getRowKey(), row)));
        return rows;
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return row(id).map(ServiceTimeForm::entry);
    }

    @Override
    public Optional<Entry> find(PersonKey leader, Origin origin) {
        return found("ROW_KEY = ?", ServiceTimeForm.key(leader, origin))
                .map(ServiceTimeForm::entry)
                .findFirst();
    }

    @Override
    public List<Entry> find(String source, Collection<String> ids) {
        List<Entry> found = new ArrayList<>();
        Lookup.in(
                "SOURCE_ID",
                Set.copyOf(ids),
                condition ->
                        found(condition.clause(), condition.parameters())
                                .map(ServiceTimeForm::entry)
                                .filter(entry -> entry.time().origin().source().equals(source))
                                .forEach(found::add));
        return found;
    }

    @Override
    public Optional<Entry> replace(EntryId id, int version, ServiceTime time) {
        return changed(id, version, row -> rewrite(row, time)).map(ServiceTimeForm::entry);
    }

    @Override
    public Optional<Entry> replace(EntryId id, int version, ServiceTime time, Edit.By by) {
        return changed(
                        id,
                        version,
                        row -> {
                            edits.keep(row, by, false);
                            rewrite(row, time);
                        })
                .map(ServiceTimeForm::entry);
    }

    @Override
    public boolean remove(EntryId id, int version, Rank by) {
        return changed(id, version, row -> takeOut(row, by)).isPresent();
    }

    @Override
    public boolean remove(EntryId id, int version, Edit.By by) {
        return changed(
                        id,
                        version,
                        row -> {
                            edits.keep(row, by, true);
                            takeOut(row, Rank.BY_HAND);
                        })
                .isPresent();
    }

    @Override
    public List<Edit> edits(PersonKey leader, int limit) {
        return edits.newest(
                leader,
                limit,
                id ->
                        Optional.ofNullable(ao.get(ServiceTimeRow.class, id))
                                .map(ServiceTimeForm::read));
    }

    private Optional<ServiceTimeRow> changed(
            EntryId id, int version, Consumer<ServiceTimeRow> change) {
        return turns.take(
                () -> {
                    Optional<ServiceTimeRow> found = row(id);
                    found.ifPresent(
                            row -> {
                                refuseOld(row, version);
                                change.accept(row);
                            });
                    return found;
                });
    }

    private static void rewrite(ServiceTimeRow row, ServiceTime time) {
        ServiceTimeForm.write(row, ServiceTimeForm.read(row).corrected(time));
    }

    private static void takeOut(ServiceTimeRow row, Rank by) {
        row.setRemovedBy(by.name());
        row.save();
    }

    private static void refuseOld(ServiceTimeRow row, int version) {
        if (row.getVersion() != version) {
            throw new EditedMeanwhile(version, row.getVersion());
        }
    }

    private Optional<ServiceTimeRow> row(EntryId id) {
        return id.value() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(ServiceTimeRow.class, (int) id.value()))
                        .filter(row -> row.getRemovedBy() == null);
    }

    @Override
    public List<Entry> newest(PersonKey leader, Optional<EntryId> before, int limit) {
        long first = before.map(EntryId::value).orElse(1L + Integer.MAX_VALUE) - 1;
        Query query =
                Query.select()
                        .where(
                                PRESENT + " AND PERSON_KEY = ? AND ID <= ?",
                                PersonHash.of(leader),
                                (int) Math.min(first, Integer.MAX_VALUE))
                        .order("ID DESC")
                        .limit(limit);
        return Arrays.stream(ao.find(ServiceTimeRow.class, query))
                .map(ServiceTimeForm::entry)
                .toList();
    }

    @Override
    public List<Entry> between(PersonKey leader, LocalDate first, LocalDate last) {
        return found(
                        TOUCHES + " AND PERSON_KEY = ?",
                        first.toEpochDay() - WIDEST,
                        last.toEpochDay(),
                        first.toEpochDay(),
                        PersonHash.of(leader))
                .map(ServiceTimeForm::entry)
                .toList();
    }

    @Override
    public Map<PersonKey, List<ServiceTime>> ofAll(LocalDate first, LocalDate last) {
        return byLeader(
                found(TOUCHES, first.toEpochDay() - WIDEST, last.toEpochDay(), first.toEpochDay()));
    }

    @Override
    public Map<PersonKey, List<ServiceTime>> ofAll(
            Activity activity, LocalDate first, LocalDate last) {
        return byLeader(
                found(
                        TOUCHES + " AND ACTIVITY = ?",
                        first.toEpochDay() - WIDEST,
                        last.toEpochDay(),
                        first.toEpochDay(),
                        activity.name()));
    }

    private static Map<PersonKey, List<ServiceTime>> byLeader(Stream<ServiceTimeRow> rows) {
        return rows.map(ServiceTimeForm::read)
                .filter(ServiceTime::accepted)
                .collect(Collectors.groupingBy(ServiceTime::leader));
    }

    private Stream<ServiceTimeRow> found(String clause, Object... parameters) {
        Query query = Query.select().where(PRESENT + " AND " + clause, parameters).order("ID ASC");
        return Arrays.stream(ao.find(ServiceTimeRow.class, query));
    }
}
