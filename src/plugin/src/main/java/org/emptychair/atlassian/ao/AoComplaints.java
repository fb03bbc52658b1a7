package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.Glance;
import org.emptychair.complaint.Standing;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/** Complaints and when their customers waited, in tables of ActiveObjects. */
public final class AoComplaints implements Complaints {
    private static final String ISSUE = "ISSUE_ID";

    private final ActiveObjects ao;
    private final Turns turns;
    private final DataVersion version;

    public AoComplaints(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.COMPLAINTS);
        this.version = new DataVersion(ao, Turns.COMPLAINTS);
    }

    @Override
    public void keep(List<Complaint> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %d complaints, was given %d"
                            .formatted(BATCH, batch.size()));
        }
        Map<IssueId, Complaint> sent = new LinkedHashMap<>();
        for (Complaint complaint : batch) {
            if (sent.put(complaint.id(), complaint) != null) {
                throw new IllegalArgumentException(
                        "complaint %s comes twice".formatted(complaint.id()));
            }
        }
        if (!sent.isEmpty()) {
            turns.take(() -> write(sent));
        }
    }

    private int write(Map<IssueId, Complaint> sent) {
        Map<Long, ComplaintRow> rows = rows(sent.keySet());
        read(rows.values()).forEach(before -> sent.remove(before.id(), before));
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> waits = new ArrayList<>();
        for (Complaint complaint : sent.values()) {
            ComplaintRow row = rows.get(complaint.id().number());
            if (row == null) {
                created.add(ComplaintForm.fields(complaint));
            } else {
                ComplaintForm.write(row, complaint);
            }
            waits.addAll(ComplaintForm.waits(complaint));
        }
        if (!created.isEmpty()) {
            ao.create(ComplaintRow.class, created);
        }
        removeWaits(sent.keySet());
        if (!waits.isEmpty()) {
            ao.create(WaitRow.class, waits);
        }
        if (!sent.isEmpty()) {
            version.raise();
        }
        return sent.size();
    }

    @Override
    public Optional<Complaint> find(IssueId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Complaint> named(IssueKey key) {
        Query query = Query.select().where("ISSUE_KEY = ?", key.text()).order("ID DESC").limit(1);
        return read(Arrays.asList(ao.find(ComplaintRow.class, query))).stream().findFirst();
    }

    @Override
    public List<Complaint> find(Collection<IssueId> ids) {
        return read(rows(ids).values());
    }

    @Override
    public void remove(Collection<IssueId> ids) {
        turns.take(
                () -> {
                    version.raise();
                    removeWaits(ids);
                    Lookup.in(
                            ISSUE,
                            numbers(ids),
                            condition ->
                                    ao.deleteWithSQL(
                                            ComplaintRow.class,
                                            condition.clause(),
                                            condition.parameters()));
                    return ids.size();
                });
    }

    private void removeWaits(Collection<IssueId> ids) {
        Lookup.in(
                ISSUE,
                numbers(ids),
                condition ->
                        ao.deleteWithSQL(
                                WaitRow.class, condition.clause(), condition.parameters()));
    }

    @Override
    public List<Complaint> newest(
            State state, Set<ScopeId> scopes, Optional<IssueId> after, int limit) {
        if (limit < 1 || limit > BATCH) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(BATCH, limit));
        }
        ScopeIds.Condition all = ScopeIds.Condition.in(scopes).and("TURN = ?", state.name());
        ScopeIds.Condition wanted =
                after.flatMap(this::find).map(last -> behind(all, last)).orElse(all);
        ComplaintRow[] rows =
                ao.find(
                        ComplaintRow.class,
                        Query.select()
                                .where(wanted.clause(), wanted.array())
                                .order("CREATED_AT DESC, ISSUE_ID DESC")
                                .limit(limit));
        return read(Arrays.asList(rows));
    }

    private static ScopeIds.Condition behind(ScopeIds.Condition all, Complaint last) {
        long created = last.created().toEpochMilli();
        return all.and(
                "CREATED_AT <= ? AND (CREATED_AT < ? OR ISSUE_ID < ?)",
                created,
                created,
                last.id().number());
    }

    @Override
    public Standing standing(Instant at, Set<ScopeId> scopes) {
        ScopeIds.Condition waited =
                ScopeIds.Condition.in(scopes)
                        .and("FROM_AT <= ? AND TO_AT > ?", at.toEpochMilli(), at.toEpochMilli());
        ScopeIds.Condition never = waited.and("FIRST_WAIT = ?", 1);
        return new Standing(
                ao.count(WaitRow.class, waited.clause(), waited.array()),
                ao.count(WaitRow.class, never.clause(), never.array()));
    }

    @Override
    public List<Glance> open(Set<ScopeId> scopes) {
        ScopeIds.Condition open =
                ScopeIds.Condition.in(scopes)
                        .and("TURN IN (?, ?)", State.WAITING.name(), State.ASKED.name());
        List<Glance> glances = new ArrayList<>();
        ao.stream(
                ComplaintRow.class,
                Query.select(ComplaintForm.GLANCE).where(open.clause(), open.array()),
                row -> glances.add(ComplaintForm.glance(row)));
        return glances;
    }

    @Override
    public boolean any() {
        return ao.find(ComplaintRow.class, Query.select().limit(1)).length > 0;
    }

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public int pastPromise(Instant now, Set<ScopeId> scopes) {
        ScopeIds.Condition broken =
                ScopeIds.Condition.in(scopes)
                        .and("TURN <> ? AND PROMISE < ?", State.ENDED.name(), now.toEpochMilli());
        return ao.count(ComplaintRow.class, broken.clause(), broken.array());
    }

    private Map<Long, ComplaintRow> rows(Collection<IssueId> ids) {
        Map<Long, ComplaintRow> rows = new HashMap<>();
        Lookup.in(
                ISSUE,
                numbers(ids),
                condition -> {
                    for (ComplaintRow row :
                            ao.find(
                                    ComplaintRow.class,
                                    condition.clause(),
                                    condition.parameters())) {
                        rows.put(row.getIssueId(), row);
                    }
                });
        return rows;
    }

    /** In the order of the rows. */
    private List<Complaint> read(Collection<ComplaintRow> rows) {
        Map<Long, List<Waiting>> waiting = new HashMap<>();
        rows.forEach(row -> waiting.put(row.getIssueId(), new ArrayList<>()));
        Lookup.in(
                ISSUE,
                waiting.keySet(),
                condition -> {
                    Query query =
                            Query.select()
                                    .where(condition.clause(), condition.parameters())
                                    .order("FROM_AT ASC");
                    for (WaitRow row : ao.find(WaitRow.class, query)) {
                        waiting.getOrDefault(row.getIssueId(), new ArrayList<>())
                                .add(ComplaintForm.waiting(row));
                    }
                });
        return rows.stream()
                .map(
                        row ->
                                ComplaintForm.read(
                                        row, waiting.getOrDefault(row.getIssueId(), List.of())))
                .toList();
    }

    private static List<Long> numbers(Collection<IssueId> ids) {
        return ids.stream().map(IssueId::number).toList();
    }
}
