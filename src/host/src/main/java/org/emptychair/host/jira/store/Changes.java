package org.emptychair.host.jira.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.jira.jql.SqlPart;
import org.jdbi.v3.core.Handle;

/** The history of issues. */
public final class Changes {
    private final Database database;

    public Changes(Database database) {
        this.database = database;
    }

    static void insert(
            Handle handle, long issueId, String author, Instant at, List<Change.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        handle.execute(
                "insert into HOST_J_CHANGE (ID, ISSUE_ID, AUTHOR, CREATED, ITEMS)"
                        + " values (?, ?, ?, ?, ?)",
                Database.newIds(handle, "change", 1),
                issueId,
                author,
                at.toEpochMilli(),
                StoredJson.of(items));
    }

    /** By issue, oldest first. */
    public Map<Long, List<Change>> of(Collection<Long> issueIds) {
        Map<Long, List<Change>> changes = new HashMap<>();
        if (issueIds.isEmpty()) {
            return changes;
        }
        SqlPart in = SqlPart.in("ISSUE_ID", issueIds);
        database.inTransaction(
                        handle ->
                                IssueRows.bound(
                                                handle,
                                                "select ID, ISSUE_ID, AUTHOR, CREATED, ITEMS from"
                                                        + " HOST_J_CHANGE where "
                                                        + in.sql()
                                                        + " order by ID",
                                                in)
                                        .map(
                                                (row, ctx) ->
                                                        new Change(
                                                                row.getLong(1),
                                                                row.getLong(2),
                                                                row.getString(3),
                                                                Instant.ofEpochMilli(
                                                                        row.getLong(4)),
                                                                StoredJson.items(row.getString(5))))
                                        .list())
                .forEach(c -> changes.computeIfAbsent(c.issueId(), k -> new ArrayList<>()).add(c));
        return changes;
    }
}
