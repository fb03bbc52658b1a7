package org.emptychair.host.jira.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.SqlPart;

/** Links from issues to things elsewhere. */
public final class RemoteLinks {
    private final Database database;

    public RemoteLinks(Database database) {
        this.database = database;
    }

    /** A link as kept, and whether it is new. */
    public record Kept(RemoteLink link, boolean created) {}

    /** Creates the link, or replaces the whole of the one with the same global id. */
    public Kept put(RemoteLink draft, Instant at) {
        return database.inTransaction(
                handle -> {
                    Issues.touch(handle, draft.issueId(), at);
                    Optional<RemoteLink> there =
                            draft.globalId().flatMap(id -> byGlobalId(draft.issueId(), id));
                    long id =
                            there.map(RemoteLink::id)
                                    .orElseGet(() -> Database.newIds(handle, "link", 1));
                    RemoteLink link =
                            new RemoteLink(id, draft.issueId(), draft.globalId(), draft.body());
                    write(link);
                    return new Kept(link, there.isEmpty());
                });
    }

    /** Replaces the link with the same id. */
    public void replace(RemoteLink link, Instant at) {
        database.inTransaction(
                handle -> {
                    Issues.touch(handle, link.issueId(), at);
                    write(link);
                    return true;
                });
    }

    private void write(RemoteLink link) {
        database.inTransaction(
                handle -> {
                    handle.execute("delete from HOST_J_LINK where ID = ?", link.id());
                    return handle.createUpdate(
                                    "insert into HOST_J_LINK (ID, ISSUE_ID, GLOBAL_ID, BODY)"
                                            + " values (?, ?, ?, ?)")
                            .bind(0, link.id())
                            .bind(1, link.issueId())
                            .bind(2, link.globalId())
                            .bind(3, link.body())
                            .execute();
                });
    }

    public void delete(RemoteLink link, Instant at) {
        database.inTransaction(
                handle -> {
                    Issues.touch(handle, link.issueId(), at);
                    return handle.execute("delete from HOST_J_LINK where ID = ?", link.id());
                });
    }

    public Optional<RemoteLink> find(long id) {
        return select(SqlPart.of("ID = ?", id)).stream().findFirst();
    }

    public Optional<RemoteLink> byGlobalId(long issueId, String globalId) {
        return select(SqlPart.of("ISSUE_ID = ? and GLOBAL_ID = ?", issueId, globalId)).stream()
                .findFirst();
    }

    /** Oldest first. */
    public List<RemoteLink> of(long issueId) {
        return select(SqlPart.of("ISSUE_ID = ?", issueId));
    }

    private List<RemoteLink> select(SqlPart where) {
        String sql =
                "select ID, ISSUE_ID, GLOBAL_ID, BODY from HOST_J_LINK where "
                        + where.sql()
                        + " order by ID";
        return database.inTransaction(
                handle ->
                        IssueRows.bound(handle, sql, where)
                                .map(
                                        (row, ctx) ->
                                                new RemoteLink(
                                                        row.getLong(1),
                                                        row.getLong(2),
                                                        IssueRows.text(row, 3),
                                                        row.getString(4)))
                                .list());
    }
}
