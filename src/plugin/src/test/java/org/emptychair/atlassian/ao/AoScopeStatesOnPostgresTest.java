package org.emptychair.atlassian.ao;

import org.emptychair.sync.ScopeStates;
import org.emptychair.sync.ScopeStatesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoScopeStatesOnPostgresTest extends ScopeStatesContract {
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
    protected ScopeStates empty() {
        return new AoScopeStates(database.emptied().ao(), new LocalLocks());
    }
}
