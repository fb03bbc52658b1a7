package org.emptychair.atlassian.ao;

import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.servicetime.ConfirmedDaysContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoConfirmedDaysOnH2Test extends ConfirmedDaysContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.h2();
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
