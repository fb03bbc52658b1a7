package org.emptychair.atlassian.ao;

import org.emptychair.servicetime.EditsContract;
import org.emptychair.servicetime.ServiceTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoEditsOnH2Test extends EditsContract {
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
    protected ServiceTimes empty() {
        return new AoServiceTimes(database.emptied().ao(), new LocalLocks());
    }
}
