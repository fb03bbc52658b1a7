package org.emptychair.host.confluence.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The pages there are, read. Nobody's rights are asked here; see {@link Rights}. */
public final class Pages {

    private static final String PAGE =
            """
            SELECT P.*, S.SPACE_KEY, S.NAME, V.VERSION AS SHOWN_VERSION,
                   V.TITLE, V.BODY, V.AUTHOR, V.WRITTEN_AT, V.REMARK
            FROM HOST_PAGE P
            JOIN HOST_SPACE S ON S.SPACE_ID = P.SPACE_ID
            JOIN HOST_PAGE_VERSION V ON V.PAGE_ID = P.PAGE_ID
            """;
    private static final String LATEST = PAGE + " AND V.VERSION = P.VERSION ";
    private static final RowMapper<StoredPage> MAPPER = (row, context) -> page(row);

    private final Jdbi jdbi;

    public Pages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whatever its status. */
    public Optional<StoredPage> withId(long id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LATEST + "WHERE P.PAGE_ID = :id")
                                .bind("id", id)
                                .map(MAPPER)
                                .findOne());
    }

    /** The current page of that title, in any case. */
    public Optional<StoredPage> titled(String spaceKey, String title) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        LATEST
                                                + "WHERE LOWER(S.SPACE_KEY) = LOWER(:key)"
                                                + " AND LOWER(V.TITLE) = :title AND P.STATUS = 'CURRENT'")
                                .bind("key", spaceKey)
                                .bind("title", title.strip().toLowerCase(Locale.ROOT))
                                .map(MAPPER)
                                .findFirst());
    }

    /** Current pages of a space by title. */
    public List<StoredPage> in(StoredSpace space, PageStatus status) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        LATEST
                                                + "WHERE P.SPACE_ID = :space AND P.STATUS = :status"
                                                + " ORDER BY V.TITLE, P.PAGE_ID")
                                .bind("space", space.id())
                                .bind("status", status)
                                .map(MAPPER)
                                .list());
    }

    public List<StoredPage> below(long parent) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        LATEST
                                                + "WHERE P.PARENT_ID = :parent AND P.STATUS = 'CURRENT'"
                                                + " ORDER BY V.TITLE, P.PAGE_ID")
                                .bind("parent", parent)
                                .map(MAPPER)
                                .list());
    }

    /** Current pages of all spaces, the one changed last first. */
    public List<StoredPage> recent(int most) {
        return jdbi.withHandle(
                handle -> {
                    Query query =
                            handle.createQuery(
                                    LATEST
                                            + "WHERE P.STATUS = 'CURRENT'"
                                            + " ORDER BY V.WRITTEN_AT DESC, P.PAGE_ID DESC");
                    return query.setMaxRows(most).map(MAPPER).list();
                });
    }

    /** All versions of a page, newest first. */
    public List<StoredPage> history(long id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE + "WHERE P.PAGE_ID = :id ORDER BY V.VERSION DESC")
                                .bind("id", id)
                                .map(MAPPER)
                                .list());
    }

    public Optional<StoredPage> atVersion(long id, int version) {
        return history(id).stream().filter(page -> page.version() == version).findFirst();
    }

    /** The pages above, outermost first. */
    public List<StoredPage> above(StoredPage page) {
        List<StoredPage> above = new ArrayList<>();
        Set<Long> seen = new HashSet<>(Set.of(page.id()));
        Optional<StoredPage> next = page.parent().flatMap(this::withId);
        while (next.isPresent() && seen.add(next.get().id())) {
            above.add(0, next.get());
            next = next.get().parent().flatMap(this::withId);
        }
        return above;
    }

    private static StoredPage page(ResultSet row) throws SQLException {
        long parent = row.getLong("PARENT_ID");
        return new StoredPage(
                row.getLong("PAGE_ID"),
                new StoredSpace(
                        row.getLong("SPACE_ID"), row.getString("SPACE_KEY"), row.getString("NAME")),
                parent == 0 ? Optional.empty() : Optional.of(parent),
                new PageText(row.getString("TITLE"), row.getString("BODY")),
                row.getInt("SHOWN_VERSION"),
                PageStatus.valueOf(row.getString("STATUS")),
                new Writing(
                        row.getString("CREATOR"),
                        Instant.ofEpochMilli(row.getLong("CREATED_AT")),
                        ""),
                new Writing(
                        row.getString("AUTHOR"),
                        Instant.ofEpochMilli(row.getLong("WRITTEN_AT")),
                        row.getString("REMARK")));
    }
}
