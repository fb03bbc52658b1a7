package org.emptychair.atlassian.ao;

import org.emptychair.chair.seat.Seats;
import org.emptychair.chair.seat.SeatsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoSeatsOnPostgresTest extends SeatsContract {
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
    protected Seats empty() {
        return new AoSeats(database.emptied().ao(), new LocalLocks());
    }
}
