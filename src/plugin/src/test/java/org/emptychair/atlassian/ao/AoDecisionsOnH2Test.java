package org.emptychair.atlassian.ao;

import org.emptychair.decision.Decisions;
import org.emptychair.decision.DecisionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoDecisionsOnH2Test extends DecisionsContract {
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
    protected Decisions empty() {
        return new AoDecisions(database.emptied().ao(), new LocalLocks());
    }
}
