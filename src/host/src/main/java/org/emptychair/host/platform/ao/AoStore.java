package org.emptychair.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.emptychair.host.platform.HostDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one plugin's {@code <ao>} and the entity manager over them. It opens on the first
 * use after the plugin has started; before that, and for entities not listed, it refuses.
 */
public final class AoStore implements ActiveObjectsModuleMetaData {

    private final HostDatabase database;
    private final AoTables tables;
    private final List<Class<? extends RawEntity<?>>> entities;
    private boolean started;
    private @Nullable EntityManager manager;

    private AoStore(
            HostDatabase database, AoTables tables, List<Class<? extends RawEntity<?>>> entities) {
        this.database = database;
        this.tables = tables;
        this.entities = List.copyOf(entities);
    }

    /** The entities that a descriptor lists, each with names that the products allow. */
    public static final class Entities {

        private final AoTables tables;
        private final List<Class<? extends RawEntity<?>>> listed = new ArrayList<>();

        public Entities(String namespace) {
            this.tables = new AoTables(namespace);
        }

        /** Refuses an entity whose table or columns would have too long a name. */
        public void add(Class<? extends RawEntity<?>> entity) {
            tables.check(entity);
            listed.add(entity);
        }

        /** Their store; tables are made later. */
        public AoStore in(HostDatabase database) {
            return new AoStore(database, tables, listed);
        }
    }

    /** From now on the plugin may use it: it has had its start and its enabled event. */
    public synchronized void start() {
        started = true;
    }

    /** Makes the tables now rather than on first use; the upgrade tasks need them. */
    synchronized EntityManager manager() {
        if (!started) {
            throw new IllegalStateException(
                    "ActiveObjects is not available before the plugin has had both LifecycleAware.onStart"
                            + " and its PluginEnabledEvent");
        }
        EntityManager open = manager;
        if (open == null) {
            open = tables.open(database);
            migrate(open);
            manager = open;
        }
        return open;
    }

    EntityManager manager(Class<?> type) {
        if (!entities.contains(type)) {
            throw new ActiveObjectsException(
                    "entity %s is not listed in the <ao> of the plugin's descriptor"
                            .formatted(type.getName()));
        }
        return manager();
    }

    @SuppressWarnings({
        "unchecked",
        "rawtypes"
    }) // an array of a generic class, as the library's varargs want it
    private void migrate(EntityManager open) {
        try {
            open.migrate(entities.toArray(new Class[0]));
            database.reserveIds();
        } catch (SQLException failed) {
            throw new ActiveObjectsException(failed);
        }
    }

    @Override
    public void awaitInitialization() {
        manager();
    }

    @Override
    public synchronized boolean isInitialized() {
        return manager != null;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }
}
