package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.ReadIssue;
import org.emptychair.sync.ReadIssues;
import org.jspecify.annotations.Nullable;

/** The memory of the sync in a table of ActiveObjects. */
public final class AoReadIssues implements ReadIssues {
    private static final String ISSUE = "ISSUE_ID";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoReadIssues(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.READ_ISSUES);
    }

    @Override
    public void keep(List<ReadIssue> batch) {
        if (!batch.isEmpty()) {
            turns.take(() -> write(batch));
        }
    }

    private int write(List<ReadIssue> batch) {
        Map<Long, ReadIssueRow> rows = new HashMap<>();
        rows(batch.stream().map(ReadIssue::id).toList())
                .forEach(row -> rows.put(row.getIssueId(), row));
        List<Map<String, Object>> created = new ArrayList<>();
        for (ReadIssue issue : batch) {
            ReadIssueRow row = rows.get(issue.id().number());
            if (row == null) {
                created.add(fields(issue));
            } else {
                write(row, issue);
            }
        }
        if (!created.isEmpty()) {
            ao.create(ReadIssueRow.class, created);
        }
        return batch.size();
    }

    @Override
    public List<ReadIssue> find(Collection<IssueId> ids) {
        return rows(ids).stream().map(AoReadIssues::read).toList();
    }

    @Override
    public List<ReadIssue> openOrTouched(ScopeId scope, Instant since) {
        ScopeIds.Condition wanted =
                ScopeIds.Condition.in(Set.of(scope))
                        .and("(OPEN_ISSUE = ? OR TOUCHED_AT >= ?)", 1, since.toEpochMilli());
        List<ReadIssue> all = new ArrayList<>();
        ao.stream(
                ReadIssueRow.class,
                Query.select(
                                "ID, ISSUE_ID, ISSUE_KEY, UPDATED_AT, UNDERSTOOD, TOUCHED_AT, OPEN_ISSUE,"
                                        + " SCOPE_IDS, CONTACT_DAYS")
                        .where(wanted.clause(), wanted.array()),
                row -> all.add(read(row)));
        return all;
    }

    @Override
    public List<ReadIssue> some(ScopeId scope) {
        ScopeIds.Condition wanted = ScopeIds.Condition.in(Set.of(scope));
        ReadIssueRow[] rows =
                ao.find(
                        ReadIssueRow.class,
                        Query.select().where(wanted.clause(), wanted.array()).limit(BATCH));
        return Arrays.stream(rows).map(AoReadIssues::read).toList();
    }

    @Override
    public void remove(Collection<IssueId> ids) {
        turns.take(
                () -> {
                    Lookup.in(
                            ISSUE,
                            numbers(ids),
                            condition ->
                                    ao.deleteWithSQL(
                                            ReadIssueRow.class,
                                            condition.clause(),
                                            condition.parameters()));
                    return ids.size();
                });
    }

    private List<ReadIssueRow> rows(Collection<IssueId> ids) {
        List<ReadIssueRow> rows = new ArrayList<>();
        Lookup.in(
                ISSUE,
                numbers(ids),
                condition ->
                        rows.addAll(
                                Arrays.asList(
                                        ao.find(
                                                ReadIssueRow.class,
                                                condition.clause(),
                                                condition.parameters()))));
        return rows;
    }

    private static ReadIssue read(ReadIssueRow row) {
        return new ReadIssue(
                new IssueId(row.getIssueId()),
                new IssueKey(row.getIssueKey()),
                ComplaintForm.instant(row.getUpdatedAt()),
                Optional.ofNullable(row.getUnderstood()).orElse(""),
                Instant.ofEpochMilli(row.getTouchedAt()),
                row.getOpenIssue() == 1,
                ScopeIds.read(row.getScopeIds()),
                days(row.getContactDays()));
    }

    private static void write(ReadIssueRow row, ReadIssue issue) {
        row.setIssueKey(issue.key().text());
        row.setUpdatedAt(issue.updated().map(Instant::toEpochMilli).orElse(null));
        row.setUnderstood(issue.understood().isEmpty() ? null : issue.understood());
        row.setTouchedAt(issue.touched().toEpochMilli());
        row.setOpenIssue(issue.open() ? 1 : 0);
        row.setScopeIds(ScopeIds.written(issue.scopes()));
        row.setContactDays(written(issue.days()));
        row.save();
    }

    private static Map<String, Object> fields(ReadIssue issue) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(ISSUE, issue.id().number());
        fields.put("ISSUE_KEY", issue.key().text());
        issue.updated().ifPresent(it -> fields.put("UPDATED_AT", it.toEpochMilli()));
        if (!issue.understood().isEmpty()) {
            fields.put("UNDERSTOOD", issue.understood());
        }
        fields.put("TOUCHED_AT", issue.touched().toEpochMilli());
        fields.put("OPEN_ISSUE", issue.open() ? 1 : 0);
        String scopes = ScopeIds.written(issue.scopes());
        if (scopes != null) {
            fields.put("SCOPE_IDS", scopes);
        }
        String days = written(issue.days());
        if (days != null) {
            fields.put("CONTACT_DAYS", days);
        }
        return fields;
    }

    private static @Nullable String written(SortedSet<LocalDate> days) {
        return days.isEmpty()
                ? null
                : days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    private static SortedSet<LocalDate> days(@Nullable String text) {
        return text == null
                ? new TreeSet<>()
                : Arrays.stream(text.split(",", -1))
                        .map(LocalDate::parse)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Long> numbers(Collection<IssueId> ids) {
        return ids.stream().map(IssueId::number).toList();
    }
}
