package org.emptychair.atlassian.ao;

import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.sync.AutomaticAccountsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoAutomaticAccountsOnPostgresTest extends AutomaticAccountsContract {
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
    protected AutomaticAccounts empty() {
        return new AoAutomaticAccounts(database.emptied().ao(), new LocalLocks());
    }
}
