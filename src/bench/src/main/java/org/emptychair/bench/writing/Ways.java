package org.emptychair.bench.writing;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.atlassian.ao.ContactRow;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Words;

/** The ways to write a batch of contacts. */
enum Ways {
    OURS("ours, with redaction, tone and counts") {
        @Override
        void write(Store store, List<Contact> batch) {
            store.contacts.keep(batch);
        }
    },
    ACTIVE_OBJECTS("ActiveObjects, create(List), the rows alone") {
        @Override
        void write(Store store, List<Contact> batch) {
            List<Map<String, Object>> rows = batch.stream().map(Ways::row).toList();
            store.ao.executeInTransaction(
                    () -> {
                        store.ao.create(ContactRow.class, rows);
                        return rows.size();
                    });
        }
    },
    JDBC("JDBC batch, the rows alone") {
        @Override
        void write(Store store, List<Contact> batch) throws SQLException, IOException {
            String insert =
                    "INSERT INTO %s (\"%s\") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                            .formatted(store.table(), String.join("\", \"", COLUMNS));
            store.sql(
                    connection -> {
                        connection.setAutoCommit(false);
                        try (PreparedStatement statement = connection.prepareStatement(insert)) {
                            for (Contact contact : batch) {
                                add(statement, cells(contact));
                            }
                            statement.executeBatch();
                        }
                        connection.commit();
                        return batch.size();
                    });
        }
    };

    private static final List<String> COLUMNS =
            List.of(
                    "ROW_KEY",
                    "SOURCE",
                    "SOURCE_ID",
                    "SAID_AT",
                    "CHANNEL_ID",
                    "CUSTOMER_KEY",
                    "WORDS",
                    "PUBLIC_POST");

    private final String title;

    Ways(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** All or nothing, in one transaction. */
    abstract void write(Store store, List<Contact> batch) throws SQLException, IOException;

    private static void add(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
        statement.addBatch();
    }

    private static Map<String, Object> row(Contact contact) {
        Map<String, Object> row = new HashMap<>();
        List<Object> values = cells(contact);
        for (int at = 0; at < COLUMNS.size(); at++) {
            row.put(COLUMNS.get(at), values.get(at));
        }
        return row;
    }

    private static List<Object> cells(Contact contact) {
        String id = contact.id().id();
        return List.of(
                "k" + id,
                contact.id().source(),
                id,
                contact.at().toEpochMilli(),
                1,
                "c" + id,
                contact.words().map(Words::text).orElse(""),
                0);
    }
}
