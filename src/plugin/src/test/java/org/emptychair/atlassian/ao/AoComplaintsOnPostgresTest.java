package org.emptychair.atlassian.ao;

import org.emptychair.complaint.Complaints;
import org.emptychair.complaint.ComplaintsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoComplaintsOnPostgresTest extends ComplaintsContract {
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
    protected Complaints empty() {
        return new AoComplaints(database.emptied().ao(), new LocalLocks());
    }
}
