package org.emptychair.atlassian.ao;

import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.OutboxContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoOutboxOnPostgresTest extends OutboxContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.postgres();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected Outbox empty() {
        return new AoOutbox(database.emptied().ao(), new LocalLocks());
    }
}
