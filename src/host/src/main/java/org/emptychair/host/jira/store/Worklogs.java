package org.emptychair.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.SqlPart;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Time spent on issues, and what of it was deleted when. */
public final class Worklogs {
    private static final String COLUMNS =
            "ID, ISSUE_ID, AUTHOR, EDITOR, WORDS, STARTED, SECONDS, CREATED, UPDATED";

    private final Database database;

    public Worklogs(Database database) {
        this.database = database;
    }

    /** A worklog that changed, and when. */
    public record Mark(long id, long issueId, Instant at) {}

    static Worklog on(long issueId, Worklog w) {
        return copy(w.id(), issueId, w);
    }

    private static Worklog copy(long id, long issueId, Worklog w) {
        return new Worklog(
                id,
                issueId,
                w.author(),
                w.editor(),
                w.words(),
                w.started(),
                w.spent(),
                w.created(),
                w.updated());
    }

    static List<Worklog> insert(Handle handle, List<Worklog> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        long id = Database.newIds(handle, "worklog", drafts.size());
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into HOST_J_WORKLOG ("
                                + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        List<Worklog> worklogs = new ArrayList<>();
        for (Worklog draft : drafts) {
            Worklog worklog = copy(id++, draft.issueId(), draft);
            worklogs.add(worklog);
            batch.add(
                    worklog.id(),
                    worklog.issueId(),
                    worklog.author(),
                    worklog.editor(),
                    worklog.words(),
                    worklog.started().toEpochMilli(),
                    worklog.spent().toSeconds(),
                    worklog.created().toEpochMilli(),
                    worklog.updated().toEpochMilli());
        }
        batch.execute();
        return worklogs;
    }

    public Worklog add(Worklog draft) {
        return database.inTransaction(
                handle -> {
                    Worklog worklog = insert(handle, List.of(draft)).get(0);
                    Issues.touch(handle, worklog.issueId(), worklog.updated());
                    return worklog;
                });
    }

    public void update(Worklog worklog) {
        database.inTransaction(
                handle -> {
                    Issues.touch(handle, worklog.issueId(), worklog.updated());
                    return handle.execute(
                            "update HOST_J_WORKLOG set EDITOR = ?, WORDS = ?, STARTED = ?,"
                                    + " SECONDS = ?, UPDATED = ? where ID = ?",
                            worklog.editor(),
                            worklog.words(),
                            worklog.started().toEpochMilli(),
                            worklog.spent().toSeconds(),
                            worklog.updated().toEpochMilli(),
                            worklog.id());
                });
    }

    public void delete(Worklog worklog, Instant at) {
        database.inTransaction(
                handle -> {
                    handle.execute(
                            "insert into HOST_J_WORKLOG_GONE (ID, GONE) values (?, ?)",
                            worklog.id(),
                            at.toEpochMilli());
                    Issues.touch(handle, worklog.issueId(), at);
                    return handle.execute("delete from HOST_J_WORKLOG where ID = ?", worklog.id());
                });
    }

    /** By id, for those of the ids that exist. */
    public List<Worklog> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select(SqlPart.in("ID", ids));
    }

    public Optional<Worklog> find(long issueId, long id) {
        return select(SqlPart.of("ISSUE_ID = ? and ID = ?", issueId, id)).stream().findFirst();
    }

    /** By issue and id. */
    public List<Worklog> of(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? List.of() : select(SqlPart.in("ISSUE_ID", issueIds));
    }

    private List<Worklog> select(SqlPart where) {
        String sql =
                "select " + COLUMNS + " from HOST_J_WORKLOG where " + where.sql() + " order by ID";
        return database.inTransaction(
                handle ->
                        IssueRows.bound(handle, sql, where).map((row, ctx) -> worklog(row)).list());
    }

    private static Worklog worklog(ResultSet row) throws SQLException {
        return new Worklog(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Duration.ofSeconds(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)));
    }

    /** Those changed since a moment, oldest change first. */
    public List<Mark> updatedSince(Instant since, int most) {
        return marks(
                "select ID, ISSUE_ID, UPDATED from HOST_J_WORKLOG where UPDATED >= ?"
                        + " order by UPDATED, ID limit "
                        + most,
                since);
    }

    /** Those deleted since a moment, oldest first; their issues are not remembered. */
    public List<Mark> deletedSince(Instant since, int most) {
        return marks(
                "select ID, 0, GONE from HOST_J_WORKLOG_GONE where GONE >= ? order by GONE, ID limit "
                        + most,
                since);
    }

    private List<Mark> marks(String sql, Instant since) {
        return database.inTransaction(
                handle ->
                        handle.createQuery(sql)
                                .bind(0, since.toEpochMilli())
                                .map(
                                        (row, ctx) ->
                                                new Mark(
                                                        row.getLong(1),
                                                        row.getLong(2),
                                                        Instant.ofEpochMilli(row.getLong(3))))
                                .list());
    }
}
