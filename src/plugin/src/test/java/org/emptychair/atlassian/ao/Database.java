package org.emptychair.atlassian.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultSchemaConfiguration;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** A database with our tables, named as the products name them. */
public final class Database implements AutoCloseable {
    /** AO_ and the last six hex digits of the namespace's MD5, as the products make it. */
    static final String PREFIX = "AO_66521D_";

    static final List<Class<? extends RawEntity<?>>> TABLES =
            List.of(
                    AuditRow.class,
                    AutoAccountRow.class,
                    CandidateRow.class,
                    ChannelRow.class,
                    ClosingRow.class,
                    ComplaintRow.class,
                    ConfirmedDayRow.class,
                    ContactRow.class,
                    CountStateRow.class,
                    DataVersionRow.class,
                    DayCountRow.class,
                    DecisionRow.class,
                    DecisionServesRow.class,
                    DepartmentRow.class,
                    GuessRow.class,
                    MeetingRow.class,
                    MentionRow.class,
                    NewUsualRow.class,
                    QuestionRow.class,
                    LeaderRow.class,
                    OutboxRow.class,
                    QuoteMarkRow.class,
                    QuoteUseRow.class,
                    PageReadingRow.class,
                    ReadIssueRow.class,
                    RethemingRow.class,
                    ScopeRow.class,
                    ScopeStateRow.class,
                    SeatRow.class,
                    SectionQuestionRow.class,
                    SeenCallRow.class,
                    SeriesDayRow.class,
                    SeriesRow.class,
                    ServiceTimeRow.class,
                    SnapshotRow.class,
                    SourceRow.class,
                    ThemeCustomerRow.class,
                    ThemeRow.class,
                    CallVisitRow.class,
                    TimeEditRow.class,
                    TimerRow.class,
                    CalendarRow.class,
                    WorklogStateRow.class,
                    UnsubscribedRow.class,
                    WaitRow.class,
                    YearCountRow.class);

    private static final String EVERY = "1 = 1";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Pool pool;
    private final RealActiveObjects ao;

    private Database(Pool pool, DatabaseProvider provider) {
        this.pool = pool;
        this.ao = new RealActiveObjects(new EntityManager(provider, new ProductNames()));
        migrate();
    }

    public static Database h2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                "jdbc:h2:mem:contacts%d;DB_CLOSE_DELAY=-1".formatted(NUMBER.incrementAndGet()));
        Pool pool = new Pool(config);
        return new Database(pool, new H2DatabaseProvider(pool));
    }

    /** A schema of its own in the one server of this test run. */
    static Database postgres() {
        String schema = "contacts" + NUMBER.incrementAndGet();
        run(Server.RUNNING.getPostgresDatabase(), "CREATE SCHEMA " + schema);
        HikariConfig config = new HikariConfig();
        config.setDataSource(Server.RUNNING.getPostgresDatabase());
        Pool pool = new Pool(config);
        return new Database(pool, new PostgreSQLDatabaseProvider(pool, schema));
    }

    public RealActiveObjects ao() {
        return ao;
    }

    DataSource source() {
        return pool;
    }

    @SuppressWarnings("unchecked")
    private void migrate() {
        ao.migrate(TABLES.toArray(Class[]::new));
    }

    /** Deletes every row. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // every table's key is its own
    Database emptied() {
        for (Class table : TABLES) {
            ao.deleteWithSQL(table, EVERY);
        }
        return this;
    }

    private static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Started by the first who asks; stops with this Java. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Pool extends HikariDataSource implements DisposableDataSource {
        Pool(HikariConfig config) {
            super(config);
        }

        @Override
        public void dispose() {
            close();
        }
    }

    private static final class ProductNames implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> PREFIX + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return new DefaultSchemaConfiguration();
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
