package org.emptychair.atlassian.ao;

import org.emptychair.letter.Unsubscribed;
import org.emptychair.letter.UnsubscribedContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoUnsubscribedOnPostgresTest extends UnsubscribedContract {
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
    protected Unsubscribed empty() {
        return new AoUnsubscribed(database.emptied().ao(), new LocalLocks());
    }
}
