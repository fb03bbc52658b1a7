package org.emptychair.host.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.jql.SqlPart;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What people wrote on issues. */
public final class Comments {
    private static final String COLUMNS =
            "ID, ISSUE_ID, AUTHOR, EDITOR, BODY, CREATED, UPDATED, INTERNAL, VISIBLE_KIND,"
                    + " VISIBLE_TO, PROPERTIES";

    private final Database database;

    public Comments(Database database) {
        this.database = database;
    }

    static Comment on(long issueId, Comment c) {
        return new Comment(
                c.id(),
                issueId,
                c.author(),
                c.editor(),
                c.body(),
                c.created(),
                c.updated(),
                c.internal(),
                c.audience(),
                c.properties());
    }

    private static Comment withId(long id, Comment c) {
        return new Comment(
                id,
                c.issueId(),
                c.author(),
                c.editor(),
                c.body(),
                c.created(),
                c.updated(),
                c.internal(),
                c.audience(),
                c.properties());
    }

    /** Gives ids in the order of the list. */
    static List<Comment> insert(Handle handle, List<Comment> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        long id = Database.newIds(handle, "comment", drafts.size());
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into HOST_J_COMMENT ("
                                + COLUMNS
                                + ")"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        List<Comment> comments = new ArrayList<>();
        for (Comment draft : drafts) {
            Comment comment = withId(id++, draft);
            comments.add(comment);
            batch.add(values(comment));
        }
        batch.execute();
        return comments;
    }

    @SuppressWarnings("NullAway") // absent columns are bound as SQL null
    private static Object[] values(Comment c) {
        return new Object[] {
            c.id(),
            c.issueId(),
            c.author(),
            c.editor(),
            c.body(),
            c.created().toEpochMilli(),
            c.updated().toEpochMilli(),
            c.internal(),
            c.audience().map(Comment.Audience::kind).orElse(null),
            c.audience().map(Comment.Audience::name).orElse(null),
            c.properties()
        };
    }

    /** Adds comments to one issue and answers them with their ids. */
    public List<Comment> add(long issueId, List<Comment> drafts) {
        return database.inTransaction(
                handle -> {
                    List<Comment> placed = drafts.stream().map(c -> on(issueId, c)).toList();
                    List<Comment> comments = insert(handle, placed);
                    comments.forEach(c -> Issues.touch(handle, issueId, c.updated()));
                    return comments;
                });
    }

    /** Keeps the words, the editor, the audience and the properties of {@code comment}. */
    public void update(Comment comment) {
        database.inTransaction(
                handle -> {
                    handle.execute("delete from HOST_J_COMMENT where ID = ?", comment.id());
                    handle.prepareBatch(
                                    "insert into HOST_J_COMMENT ("
                                            + COLUMNS
                                            + ")"
                                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                            .add(values(comment))
                            .execute();
                    Issues.touch(handle, comment.issueId(), comment.updated());
                    return true;
                });
    }

    public void delete(Comment comment, Instant at) {
        database.inTransaction(
                handle -> {
                    Issues.touch(handle, comment.issueId(), at);
                    return handle.execute("delete from HOST_J_COMMENT where ID = ?", comment.id());
                });
    }

    public Optional<Comment> find(long issueId, long id) {
        return select(SqlPart.of("ISSUE_ID = ? and ID = ?", issueId, id)).stream().findFirst();
    }

    /** By issue, oldest first. */
    public Map<Long, List<Comment>> of(Collection<Long> issueIds) {
        Map<Long, List<Comment>> comments = new HashMap<>();
        if (!issueIds.isEmpty()) {
            select(SqlPart.in("ISSUE_ID", issueIds))
                    .forEach(
                            c ->
                                    comments.computeIfAbsent(c.issueId(), k -> new ArrayList<>())
                                            .add(c));
        }
        return comments;
    }

    private List<Comment> select(SqlPart where) {
        String sql =
                "select " + COLUMNS + " from HOST_J_COMMENT where " + where.sql() + " order by ID";
        return database.inTransaction(
                handle ->
                        IssueRows.bound(handle, sql, where).map((row, ctx) -> comment(row)).list());
    }

    private static Comment comment(ResultSet row) throws SQLException {
        Optional<String> kind = IssueRows.text(row, 9);
        String name = IssueRows.text(row, 10).orElse("");
        return new Comment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getBoolean(8),
                kind.map(k -> new Comment.Audience(k, name)),
                IssueRows.text(row, 11).orElse("[]"));
    }
}
