package org.emptychair.atlassian.ao;

import org.emptychair.sync.WorklogStates;
import org.emptychair.sync.WorklogStatesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoWorklogStatesOnPostgresTest extends WorklogStatesContract {
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
    protected WorklogStates empty() {
        return new AoWorklogStates(database.emptied().ao(), new LocalLocks());
    }
}
