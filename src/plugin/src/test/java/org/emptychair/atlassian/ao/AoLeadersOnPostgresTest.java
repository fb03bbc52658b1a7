package org.emptychair.atlassian.ao;

import org.emptychair.leader.Leaders;
import org.emptychair.leader.LeadersContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoLeadersOnPostgresTest extends LeadersContract {
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
    protected Leaders empty() {
        return new AoLeaders(database.emptied().ao(), new LocalLocks());
    }
}
