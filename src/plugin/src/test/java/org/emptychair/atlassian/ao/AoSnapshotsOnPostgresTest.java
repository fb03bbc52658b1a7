package org.emptychair.atlassian.ao;

import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.chair.snapshot.SnapshotsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoSnapshotsOnPostgresTest extends SnapshotsContract {
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
    protected Snapshots empty() {
        return new AoSnapshots(database.emptied().ao(), new LocalLocks());
    }
}
