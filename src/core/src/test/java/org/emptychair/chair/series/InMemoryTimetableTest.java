package org.emptychair.chair.series;

class InMemoryTimetableTest extends TimetableContract {
    @Override
    protected Timetable empty() {
        return new InMemoryTimetable();
    }
}
