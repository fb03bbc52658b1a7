package org.emptychair.atlassian.ao;

import org.emptychair.servicetime.Timers;
import org.emptychair.servicetime.TimersContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoTimersOnH2Test extends TimersContract {
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
    protected Timers empty() {
        return new AoTimers(database.emptied().ao(), new LocalLocks());
    }
}
