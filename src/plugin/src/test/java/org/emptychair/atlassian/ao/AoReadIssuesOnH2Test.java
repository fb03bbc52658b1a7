package org.emptychair.atlassian.ao;

import org.emptychair.sync.ReadIssues;
import org.emptychair.sync.ReadIssuesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoReadIssuesOnH2Test extends ReadIssuesContract {
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
    protected ReadIssues empty() {
        return new AoReadIssues(database.emptied().ao(), new LocalLocks());
    }
}
