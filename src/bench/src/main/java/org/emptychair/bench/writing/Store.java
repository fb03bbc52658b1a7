package org.emptychair.bench.writing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.host.platform.HostDatabase;
import org.emptychair.host.platform.LocalTransactionTemplate;
import org.emptychair.host.platform.ao.AoStore;
import org.emptychair.host.platform.ao.LocalActiveObjects;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.PhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;

/** The plugin's contacts in one schema of PostgreSQL, on the local host's ActiveObjects. */
final class Store implements AutoCloseable {
    private static final Pattern ENTITY = Pattern.compile("<entity>(.*?)</entity>");

    final ActiveObjects ao;
    final ClusterLockService locks = new Locks();
    final Zone settings = new Zone();
    final AoContacts contacts;
    private final HostDatabase database;
    private final AtomicLong written = new AtomicLong();

    Store(String url, String schema) throws IOException {
        database = HostDatabase.inPostgres(url, schema);
        AoStore.Entities entities = new AoStore.Entities("org.emptychair");
        Matcher names = ENTITY.matcher(descriptor());
        while (names.find()) {
            entities.add(entity(names.group(1)));
        }
        AoStore store = entities.in(database);
        store.start();
        ao = counting(new LocalActiveObjects(store, new LocalTransactionTemplate(database)));
        contacts = new AoContacts(ao, locks, settings, new Hearing(new Redactor(new NoPhones())));
        contacts.version();
    }

    /** The same, which counts the rows that are written many at once. */
    private ActiveObjects counting(ActiveObjects real) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        Store.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("create")
                                    && arguments[1] instanceof List<?> rows) {
                                written.addAndGet(rows.size());
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getTargetException();
                            }
                        });
    }

    private static String descriptor() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        AoContacts.class.getResourceAsStream("/atlassian-plugin.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(String name) throws IOException {
        try {
            return (Class<? extends RawEntity<?>>) Class.forName(name).asSubclass(RawEntity.class);
        } catch (ClassNotFoundException e) {
            throw new IOException("the plugin's jar has no " + name, e);
        }
    }

    /** Runs statements on a connection of their own. */
    interface Work<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    <T> T sql(Work<T> work) throws SQLException, IOException {
        try (Connection connection = database.dataSource().getConnection()) {
            return work.run(connection);
        }
    }

    /** The table of contacts, quoted. */
    String table() throws SQLException, IOException {
        String query =
                "SELECT table_name FROM information_schema.tables WHERE table_schema = '%s'"
                        + " AND table_name LIKE 'AO\\_%%\\_CONTACT'";
        return sql(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows =
                                    statement.executeQuery(query.formatted(database.schema()))) {
                        rows.next();
                        return "%s.\"%s\"".formatted(database.schema(), rows.getString(1));
                    }
                });
    }

    /** Rows written through ActiveObjects since this store was opened. */
    long written() {
        return written.get();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Settings of which only the zone matters. */
    static final class Zone implements Settings {
        private TeamSettings current = in(ZoneId.of("Europe/Berlin"));

        private static TeamSettings in(ZoneId zone) {
            TeamSettings initial = TeamSettings.INITIAL;
            return new TeamSettings(
                    zone,
                    initial.mode(),
                    initial.syncMinutes(),
                    initial.customerService(),
                    initial.jiraLink());
        }

        void moveTo(ZoneId zone) {
            current = in(zone);
        }

        @Override
        public TeamSettings current() {
            return current;
        }

        @Override
        public void replace(TeamSettings settings) {
            current = settings;
        }
    }

    private static final class Locks implements ClusterLockService {
        private final Map<String, OneLock> locks = new ConcurrentHashMap<>();

        @Override
        public ClusterLock getLockForName(String name) {
            return locks.computeIfAbsent(name, key -> new OneLock());
        }
    }

    private static final class OneLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }

    /** Generated words hold no phone numbers. */
    private static final class NoPhones implements PhoneNumbers {
        @Override
        public boolean isInternational(String digits) {
            return false;
        }

        @Override
        public boolean isNational(String digits) {
            return false;
        }

        @Override
        public String regions() {
            return "none";
        }
    }
}
