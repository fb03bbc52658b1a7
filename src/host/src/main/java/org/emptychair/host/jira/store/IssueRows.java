package org.emptychair.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.jql.SqlPart;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Issues as rows of three tables, read and written many at once. */
final class IssueRows {
    private static final String COLUMNS =
            "i.ID, i.PROJECT_ID, i.NUM, i.SUMMARY, i.DESCRIPTION, i.REPORTER, i.ASSIGNEE, i.TYPE_ID,"
                    + " i.STATUS_ID, i.PRIORITY_ID, i.RESOLUTION_ID, i.CREATED, i.UPDATED,"
                    + " i.RESOLVED, i.DUE, i.DESK";
    private static final String INSERT =
            "insert into HOST_J_ISSUE (PROJECT_ID, NUM, SUMMARY, DESCRIPTION, REPORTER, ASSIGNEE,"
                    + " TYPE_ID, STATUS_ID, PRIORITY_ID, RESOLUTION_ID, CREATED, UPDATED, RESOLVED,"
                    + " DUE, DESK, ID) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update HOST_J_ISSUE set PROJECT_ID = ?, NUM = ?, SUMMARY = ?, DESCRIPTION = ?,"
                    + " REPORTER = ?, ASSIGNEE = ?, TYPE_ID = ?, STATUS_ID = ?, PRIORITY_ID = ?,"
                    + " RESOLUTION_ID = ?, CREATED = ?, UPDATED = ?, RESOLVED = ?, DUE = ?,"
                    + " DESK = ? where ID = ?";

    private IssueRows() {}

    static List<Issue> select(Handle handle, String joins, SqlPart where, String tail) {
        String sql =
                "select "
                        + COLUMNS
                        + " from HOST_J_ISSUE i "
                        + joins
                        + " where "
                        + where.sql()
                        + tail;
        List<Issue> bare = bound(handle, sql, where).map((row, ctx) -> issue(row)).list();
        List<Long> ids = bare.stream().map(Issue::id).toList();
        Map<Long, List<String>> labels =
                many(handle, ids, "LABEL", "HOST_J_LABEL", row -> row.getString(2));
        Map<Long, List<Long>> components =
                many(handle, ids, "TERM_ID", "HOST_J_COMPONENT", row -> row.getLong(2));
        return bare.stream()
                .map(i -> i.withLabels(labels.getOrDefault(i.id(), List.of())))
                .map(i -> i.withComponents(components.getOrDefault(i.id(), List.of())))
                .toList();
    }

    static Query bound(Handle handle, String sql, SqlPart part) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < part.binds().size(); i++) {
            query.bind(i, part.binds().get(i));
        }
        return query;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<Long, List<T>> many(
            Handle handle, List<Long> ids, String column, String table, Reading<T> reading) {
        Map<Long, List<T>> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        SqlPart in = SqlPart.in("ISSUE_ID", ids);
        String sql =
                "select ISSUE_ID, %s from %s where %s order by ISSUE_ID, %s"
                        .formatted(column, table, in.sql(), column);
        bound(handle, sql, in)
                .map((row, ctx) -> Map.entry(row.getLong(1), reading.of(row)))
                .forEach(
                        e ->
                                found.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                                        .add(e.getValue()));
        return found;
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                text(row, 5).orElse(""),
                new Issue.People(text(row, 6), text(row, 7)),
                new Issue.Standing(
                        row.getLong(8), row.getLong(9), number(row, 10), number(row, 11)),
                new Issue.Times(
                        Instant.ofEpochMilli(row.getLong(12)),
                        Instant.ofEpochMilli(row.getLong(13)),
                        number(row, 14).map(Instant::ofEpochMilli),
                        text(row, 15).map(LocalDate::parse)),
                List.of(),
                List.of(),
                text(row, 16).map(StoredJson::desk).orElse(Desk.NONE));
    }

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static void insert(Handle handle, List<Issue> issues) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        issues.forEach(issue -> batch.add(values(issue)));
        if (!issues.isEmpty()) {
            batch.execute();
        }
        insertWords(handle, issues);
    }

    static void update(Handle handle, Issue issue) {
        handle.execute(UPDATE, values(issue));
        deleteWords(handle, issue.id());
        insertWords(handle, List.of(issue));
    }

    static void deleteWords(Handle handle, long id) {
        handle.execute("delete from HOST_J_LABEL where ISSUE_ID = ?", id);
        handle.execute("delete from HOST_J_COMPONENT where ISSUE_ID = ?", id);
    }

    private static void insertWords(Handle handle, List<Issue> issues) {
        PreparedBatch labels =
                handle.prepareBatch("insert into HOST_J_LABEL (ISSUE_ID, LABEL) values (?, ?)");
        PreparedBatch components =
                handle.prepareBatch(
                        "insert into HOST_J_COMPONENT (ISSUE_ID, TERM_ID) values (?, ?)");
        for (Issue issue : issues) {
            issue.labels().stream().distinct().forEach(l -> labels.add(issue.id(), l));
            issue.components().stream().distinct().forEach(c -> components.add(issue.id(), c));
        }
        if (labels.size() > 0) {
            labels.execute();
        }
        if (components.size() > 0) {
            components.execute();
        }
    }

    @SuppressWarnings("NullAway") // absent columns are bound as SQL null
    private static Object[] values(Issue issue) {
        return new Object[] {
            issue.projectId(),
            issue.number(),
            issue.summary(),
            issue.description(),
            issue.people().reporter().orElse(null),
            issue.people().assignee().orElse(null),
            issue.standing().type(),
            issue.standing().status(),
            issue.standing().priority().orElse(null),
            issue.standing().resolution().orElse(null),
            issue.times().created().toEpochMilli(),
            issue.times().updated().toEpochMilli(),
            issue.times().resolved().map(Instant::toEpochMilli).orElse(null),
            issue.times().due().map(LocalDate::toString).orElse(null),
            issue.desk().equals(Desk.NONE) ? null : StoredJson.of(issue.desk()),
            issue.id()
        };
    }
}
