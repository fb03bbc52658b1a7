package org.emptychair.chair.seat;

class InMemorySeatsTest extends SeatsContract {
    @Override
    protected Seats empty() {
        return new InMemorySeats();
    }
}
