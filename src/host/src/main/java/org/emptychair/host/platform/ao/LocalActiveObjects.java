package org.emptychair.host.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** One plugin's ActiveObjects: every call goes to its entity manager, which opens when it may. */
@SuppressWarnings({
    "deprecation",
    "varargs"
}) // the interface offers what the library calls deprecated
public final class LocalActiveObjects implements ActiveObjects {

    private final AoStore store;
    private final TransactionTemplate transactions;

    public LocalActiveObjects(AoStore store, TransactionTemplate transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    private EntityManager manager(Class<?> type) {
        return store.manager(type);
    }

    private static <T> T run(Call<T> call) {
        try {
            return call.run();
        } catch (SQLException failed) {
            throw new ActiveObjectsException(failed);
        }
    }

    private interface Call<T> {
        T run() throws SQLException;
    }

    private static void change(Change change) {
        try {
            change.run();
        } catch (SQLException failed) {
            throw new ActiveObjectsException(failed);
        }
    }

    private interface Change {
        void run() throws SQLException;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        for (Class<? extends RawEntity<?>> entity : entities) {
            manager(entity);
        }
    }

    @Override
    public void flushAll() {
        store.manager().flushAll();
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        store.manager().flush(entities);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return run(() -> manager(type).get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(() -> manager(type).get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... parameters) {
        return run(() -> manager(type).create(type, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> parameters) {
        return run(() -> manager(type).create(type, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        change(() -> manager(type).create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        change(() -> store.manager().delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager(type).deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return run(() -> manager(type).find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(
            Class<T> type, String criteria, Object... parameters) {
        return run(() -> manager(type).find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> manager(type).find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return run(() -> manager(type).find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return run(() -> manager(type).findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, EntityStreamCallback<T, K> callback) {
        change(() -> manager(type).stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        change(() -> manager(type).stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return run(() -> manager(type).count(type));
    }

    @Override
    public <K> int count(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager(type).count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> manager(type).count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        store.manager();
        return transactions.execute(callback);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return store;
    }
}
