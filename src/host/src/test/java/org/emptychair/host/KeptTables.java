package org.emptychair.host;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plugin's tables in a running host's H2 file, read and written by plain SQL past the plugin.
 */
final class KeptTables implements AutoCloseable {
    private final Connection connection;

    KeptTables(Path data) throws SQLException {
        Path file = data.resolve("confluence").resolve("database").toAbsolutePath();
        connection =
                DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "sa", "");
    }

    /** The one table of a plugin's entity, such as {@code CONTACT}. */
    String table(String entity) throws SQLException {
        List<String> names =
                texts(
                        "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_NAME regexp"
                                + " ?",
                        "^AO_[0-9A-F]{6}_" + entity + "$");
        if (names.size() != 1) {
            throw new IllegalStateException(entity + " is kept in " + names);
        }
        return '"' + names.get(0) + '"';
    }

    /**
     * @param sql with {@code %s} for the table
     */
    long number(String sql, String table, Object... values) throws SQLException {
        return Long.parseLong(texts(sql.formatted(table), values).get(0));
    }

    /** The first column of every row. */
    List<String> texts(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(String.valueOf(rows.getString(1)));
                }
            }
            return texts;
        }
    }

    void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
