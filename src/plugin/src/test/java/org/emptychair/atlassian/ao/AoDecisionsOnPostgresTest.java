package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.DecisionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoDecisionsOnPostgresTest extends DecisionsContract {
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
    protected Decisions empty() {
        ActiveObjects ao = database.emptied().ao();
        LocalLocks locks = new LocalLocks();
        return new AoDecisions(ao, locks, new AoOutbox(ao, locks), Clock.systemUTC());
    }
}
