package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of meetings does. */
public abstract class MeetingsContract {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    /** A store without any meeting. */
    protected abstract Meetings empty();

    @Test
    void aPageKeptAgainReplacesItself() {
        Meetings meetings = empty();
        meetings.keep(new Meeting(7, "LEAD", Optional.of(THURSDAY)));
        Meeting moved = new Meeting(7, "OTHER", Optional.empty());

        meetings.keep(moved);

        assertThat(meetings.find(7)).contains(moved);
        assertThat(meetings.between(THURSDAY, THURSDAY, 10)).isEmpty();
        meetings.remove(7);
        meetings.remove(8);
        assertThat(meetings.find(7)).isEmpty();
    }

    @Test
    void meetingsAreFoundByTheirDays() {
        Meetings meetings = empty();
        Meeting last = new Meeting(1, "LEAD", Optional.of(THURSDAY.minusWeeks(1)));
        Meeting today = new Meeting(2, "LEAD", Optional.of(THURSDAY));
        Meeting next = new Meeting(3, "OTHER", Optional.of(THURSDAY.plusDays(7)));
        meetings.keep(next);
        meetings.keep(today);
        meetings.keep(last);
        meetings.keep(new Meeting(4, "LEAD", Optional.empty()));

        assertThat(meetings.between(THURSDAY, THURSDAY.plusDays(7), 10))
                .containsExactly(today, next);
        assertThat(meetings.between(THURSDAY, THURSDAY.plusDays(7), 1)).containsExactly(today);
        assertThat(meetings.lastBefore("LEAD", THURSDAY)).contains(last);
        assertThat(meetings.lastBefore("LEAD", THURSDAY.plusDays(1))).contains(today);
        assertThat(meetings.lastBefore("OTHER", THURSDAY)).isEmpty();
    }
}
