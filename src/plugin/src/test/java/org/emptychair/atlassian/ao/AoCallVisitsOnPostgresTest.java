package org.emptychair.atlassian.ao;

import org.emptychair.servicetime.CallVisits;
import org.emptychair.servicetime.CallVisitsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoCallVisitsOnPostgresTest extends CallVisitsContract {
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
    protected CallVisits empty() {
        return new AoCallVisits(database.emptied().ao(), new LocalLocks());
    }
}
