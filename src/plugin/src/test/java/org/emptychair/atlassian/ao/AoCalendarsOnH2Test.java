package org.emptychair.atlassian.ao;

import org.emptychair.calendar.Calendars;
import org.emptychair.calendar.CalendarsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoCalendarsOnH2Test extends CalendarsContract {
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
    protected Calendars empty() {
        return new AoCalendars(database.emptied().ao(), new LocalLocks());
    }
}
