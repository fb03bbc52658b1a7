package org.emptychair.host.confluence.content;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** To whom pages are restricted. */
public final class Restrictions {

    private final Jdbi jdbi;

    public Restrictions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Its own, without those of the pages above. */
    public List<Restriction> of(long page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT PAGE_RIGHT, KIND, HOLDER FROM HOST_RESTRICTION"
                                                + " WHERE PAGE_ID = :page ORDER BY PAGE_RIGHT, KIND, HOLDER")
                                .bind("page", page)
                                .map(
                                        (row, context) ->
                                                new Restriction(
                                                        Restriction.Right.valueOf(
                                                                row.getString("PAGE_RIGHT")),
                                                        Restriction.Holder.valueOf(
                                                                row.getString("KIND")),
                                                        row.getString("HOLDER")))
                                .list());
    }

    /** Puts these in the place of those there were. */
    public void replace(long page, Collection<Restriction> restrictions) {
        jdbi.useHandle(
                handle -> {
                    handle.execute("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ?", page);
                    PreparedBatch batch =
                            handle.prepareBatch(
                                    "INSERT INTO HOST_RESTRICTION (PAGE_ID, PAGE_RIGHT, KIND, HOLDER)"
                                            + " VALUES (?, ?, ?, ?)");
                    restrictions.stream()
                            .distinct()
                            .forEach(it -> batch.add(page, it.right(), it.kind(), it.holder()));
                    if (batch.size() > 0) {
                        batch.execute();
                    }
                });
    }
}
