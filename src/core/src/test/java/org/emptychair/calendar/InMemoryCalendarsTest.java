package org.emptychair.calendar;

class InMemoryCalendarsTest extends CalendarsContract {
    @Override
    protected Calendars empty() {
        return new InMemoryCalendars();
    }
}
