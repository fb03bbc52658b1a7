package org.emptychair.host.confluence.content;

import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Pages, written row by row; the rules are {@link Editing}'s. */
final class PageRows {

    private final Jdbi jdbi;

    PageRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long insert(StoredSpace space, Optional<Long> parent, PageText text, Writing writing) {
        long id =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(
                                                "INSERT INTO HOST_PAGE (SPACE_ID, PARENT_ID, STATUS, VERSION,"
                                                        + " LIVE_TITLE, CREATOR, CREATED_AT) VALUES (:space,"
                                                        + " :parent, 'CURRENT', 1, :title, :creator, :at)")
                                        .bind("space", space.id())
                                        .bind("parent", parent.orElse(null))
                                        .bind("title", liveTitle(space, text.title()))
                                        .bind("creator", writing.author())
                                        .bind("at", writing.at().toEpochMilli())
                                        .executeAndReturnGeneratedKeys()
                                        .mapTo(Long.class)
                                        .one());
        insertVersion(id, 1, text, writing);
        return id;
    }

    /** Adds a version; answers false, having changed nothing, if {@code base} is not the latest. */
    boolean update(StoredPage base, PageText text, Writing writing) {
        int next = base.version() + 1;
        int changed =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(
                                                "UPDATE HOST_PAGE SET VERSION = :next, LIVE_TITLE = :title"
                                                        + " WHERE PAGE_ID = :id AND VERSION = :base")
                                        .bind("next", next)
                                        .bind("title", liveTitle(base.space(), text.title()))
                                        .bind("id", base.id())
                                        .bind("base", base.version())
                                        .execute());
        if (changed == 1) {
            insertVersion(base.id(), next, text, writing);
        }
        return changed == 1;
    }

    void place(StoredPage page, StoredSpace space, Optional<Long> parent) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "UPDATE HOST_PAGE SET SPACE_ID = :space, PARENT_ID = :parent,"
                                                + " LIVE_TITLE = :title WHERE PAGE_ID = :id")
                                .bind("space", space.id())
                                .bind("parent", parent.orElse(null))
                                .bind(
                                        "title",
                                        page.isCurrent() ? liveTitle(space, page.title()) : null)
                                .bind("id", page.id())
                                .execute());
    }

    void status(StoredPage page, PageStatus status) {
        boolean live = status == PageStatus.CURRENT;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "UPDATE HOST_PAGE SET STATUS = :status, LIVE_TITLE = :title"
                                                + " WHERE PAGE_ID = :id")
                                .bind("status", status)
                                .bind("title", live ? liveTitle(page.space(), page.title()) : null)
                                .bind("id", page.id())
                                .execute());
    }

    /** Hangs the pages below, trashed ones too, under another one. */
    void passOnChildren(StoredPage page) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "UPDATE HOST_PAGE SET PARENT_ID = :parent WHERE PARENT_ID = :id")
                                .bind("parent", page.parent().orElse(null))
                                .bind("id", page.id())
                                .execute());
    }

    void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM HOST_PAGE WHERE PAGE_ID = ?", id));
    }

    private void insertVersion(long id, int version, PageText text, Writing writing) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT INTO HOST_PAGE_VERSION (PAGE_ID, VERSION, TITLE, BODY, AUTHOR,"
                                        + " WRITTEN_AT, REMARK) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                id,
                                version,
                                text.title(),
                                text.storage(),
                                writing.author(),
                                writing.at().toEpochMilli(),
                                writing.comment()));
    }

    /** Unique among the pages of a space, in any case; pages in the trash have none. */
    private static String liveTitle(StoredSpace space, String title) {
        return space.id() + ":" + title.toLowerCase(Locale.ROOT);
    }
}
