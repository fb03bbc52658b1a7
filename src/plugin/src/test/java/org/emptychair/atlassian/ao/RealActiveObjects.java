package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;

/** The interface that plugins get, on the real library; transactions join, as in the products. */
public final class RealActiveObjects implements ActiveObjects {
    private final EntityManager entities;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    RealActiveObjects(EntityManager entities) {
        this.entities = entities;
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static <T> T sql(Sql<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private interface SqlStep {
        void run() throws SQLException;
    }

    private static void step(SqlStep work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void migrate(Class<? extends RawEntity<?>>... types) {
        step(() -> entities.migrate(types));
    }

    @Override
    public void flushAll() {}

    @Override
    public void flush(RawEntity<?>... rows) {}

    @Override
    @SuppressWarnings("unchecked")
    public <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return sql(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return sql(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... parameters) {
        return sql(() -> entities.create(type, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> parameters) {
        return sql(() -> entities.create(type, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        step(() -> entities.create(type, rows));
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        step(() -> entities.delete(rows));
    }

    @Override
    public <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(
            Class<T> type, String criteria, Object... parameters) {
        return sql(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return sql(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return sql(() -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return sql(() -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, EntityStreamCallback<T, K> callback) {
        step(() -> entities.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        step(() -> entities.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(() -> entities.count(type));
    }

    @Override
    public <K> int count(
            Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return sql(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return sql(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return sql(
                    () ->
                            new Transaction<T>(entities) {
                                @Override
                                protected T run() {
                                    return callback.doInTransaction();
                                }
                            }.execute());
        } finally {
            inTransaction.remove();
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        throw new UnsupportedOperationException("nobody asks for the module's state here");
    }
}
