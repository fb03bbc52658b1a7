package org.emptychair.atlassian.ao;

import org.emptychair.sync.ReadIssues;
import org.emptychair.sync.ReadIssuesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoReadIssuesOnPostgresTest extends ReadIssuesContract {
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
    protected ReadIssues empty() {
        return new AoReadIssues(database.emptied().ao(), new LocalLocks());
    }
}
