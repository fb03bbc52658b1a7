package org.emptychair.atlassian.ao;

import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.servicetime.ConfirmedDaysContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoConfirmedDaysOnPostgresTest extends ConfirmedDaysContract {
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
    protected ConfirmedDays empty() {
        return new AoConfirmedDays(database.emptied().ao(), new LocalLocks());
    }
}
