package org.emptychair.atlassian.ao;

import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoAuditOnH2Test extends AuditContract {
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
    protected Audit empty() {
        return new AoAudit(database.emptied().ao());
    }
}
