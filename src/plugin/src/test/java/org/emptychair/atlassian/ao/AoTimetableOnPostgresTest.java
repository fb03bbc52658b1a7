package org.emptychair.atlassian.ao;

import org.emptychair.chair.series.Timetable;
import org.emptychair.chair.series.TimetableContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoTimetableOnPostgresTest extends TimetableContract {
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
    protected Timetable empty() {
        return new AoTimetable(database.emptied().ao(), new LocalLocks());
    }
}
