package org.emptychair.atlassian.ao;

import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.seat.MeetingsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoMeetingsOnPostgresTest extends MeetingsContract {
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
    protected Meetings empty() {
        return new AoMeetings(database.emptied().ao(), new LocalLocks());
    }
}
