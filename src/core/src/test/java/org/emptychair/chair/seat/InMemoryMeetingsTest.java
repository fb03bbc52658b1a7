package org.emptychair.chair.seat;

class InMemoryMeetingsTest extends MeetingsContract {
    @Override
    protected Meetings empty() {
        return new InMemoryMeetings();
    }
}
