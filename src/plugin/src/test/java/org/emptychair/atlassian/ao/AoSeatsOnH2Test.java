package org.emptychair.atlassian.ao;

import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.seat.SeatsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoSeatsOnH2Test extends SeatsContract {
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
    protected Seats empty() {
        return new AoSeats(database.emptied().ao(), new LocalLocks());
    }
}
