package org.emptychair.host.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One product's database: an H2 file of its own, or a schema of its own in PostgreSQL. Whoever asks
 * its data source for a connection inside a transaction gets that transaction's connection.
 */
public final class HostDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final DataSource joined;
    private static final int RESERVE = 1_000;
    private static final String SMALL_RESERVES =
            "SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                    + " WHERE TABLE_SCHEMA = 'PUBLIC' AND IDENTITY_CACHE < :ids";
    private static final String ENLARGED = "ALTER TABLE \"%s\" ALTER COLUMN \"%s\" SET CACHE %d";

    private final String schema;
    private final boolean postgres;

    private HostDatabase(HikariDataSource pool, String schema, boolean postgres) {
        this.pool = pool;
        this.schema = schema;
        this.postgres = postgres;
        this.joined = new TransactionAwareDataSourceProxy(pool);
    }

    /** The H2 file {@code database.mv.db} in this folder. */
    public static HostDatabase inFolder(Path folder) {
        // Written without a delay: what was answered must be there after a kill.
        String url =
                "jdbc:h2:file:"
                        + folder.toAbsolutePath().resolve("database")
                        + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        return new HostDatabase(pool(url, null), "PUBLIC", false);
    }

    /** A schema of the PostgreSQL at this JDBC address; it is made if it is missing. */
    public static HostDatabase inPostgres(String url, String schema) {
        HikariDataSource pool = pool(url, schema);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        } catch (SQLException failed) {
            pool.close();
            throw new IllegalStateException(
                    "schema %s at %s: %s"
                            .formatted(schema, withoutPassword(url), failed.getMessage()),
                    failed);
        }
        return new HostDatabase(pool, schema, true);
    }

    private static HikariDataSource pool(
            String url, @org.jspecify.annotations.Nullable String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        if (schema != null) {
            config.setSchema(schema);
        } else {
            config.setUsername("sa");
            config.setPassword("");
        }
        return new HikariDataSource(config);
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("([?&]password=)[^&]*", "$1…");
    }

    /** Joins the thread's transaction. */
    public DataSource dataSource() {
        return joined;
    }

    public Jdbi jdbi() {
        return Jdbi.create(joined);
    }

    public String schema() {
        return schema;
    }

    public boolean isPostgres() {
        return postgres;
    }

    /**
     * Hands out the ids of rows a thousand at a time, since H2 writes its file whenever it hands
     * out more of them.
     */
    public void reserveIds() {
        if (postgres) {
            return;
        }
        jdbi().useHandle(
                        handle ->
                                handle.createQuery(SMALL_RESERVES)
                                        .bind("ids", RESERVE)
                                        .map(
                                                (row, context) ->
                                                        ENLARGED.formatted(
                                                                row.getString(1),
                                                                row.getString(2),
                                                                RESERVE))
                                        .list()
                                        .forEach(handle::execute));
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
