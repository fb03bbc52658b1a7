package org.emptychair.host.jira.store;

import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A database of a test's own, where nested work joins the open transaction. */
public final class LocalDatabase implements Database {
    private final Jdbi jdbi;
    private static final ThreadLocal<@Nullable Handle> OPEN = new ThreadLocal<>();

    public LocalDatabase(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    public static LocalDatabase h2() {
        return new LocalDatabase(
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    @Override
    public <T> T inTransaction(Function<Handle, T> work) {
        Handle handle = OPEN.get();
        if (handle != null) {
            return work.apply(handle);
        }
        return jdbi.inTransaction(
                fresh -> {
                    OPEN.set(fresh);
                    try {
                        return work.apply(fresh);
                    } finally {
                        OPEN.remove();
                    }
                });
    }
}
