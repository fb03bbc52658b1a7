package org.emptychair.atlassian.ao;

import org.emptychair.sync.WorklogStates;
import org.emptychair.sync.WorklogStatesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoWorklogStatesOnH2Test extends WorklogStatesContract {
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
    protected WorklogStates empty() {
        return new AoWorklogStates(database.emptied().ao(), new LocalLocks());
    }
}
