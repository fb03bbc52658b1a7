package org.emptychair.atlassian.ao;

import org.emptychair.contact.Scopes;
import org.emptychair.contact.ScopesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoScopesOnH2Test extends ScopesContract {
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
    protected Scopes empty() {
        return new AoScopes(database.emptied().ao(), new LocalLocks());
    }
}
