package org.emptychair.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;

import java.time.DayOfWeek;
import java.time.Instant;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Schedule MONDAY_8 = Schedule.INITIAL;

    private static IsoWeek week(String text) {
        return IsoWeek.parse(text);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void theLetterOfAWeekIsDueAtItsHourInTheTeamsZone() {
        assertThat(MONDAY_8.due(week("2026-W46"), BERLIN)).isEqualTo("2026-11-16T07:00:00Z");
        assertThat(MONDAY_8.due(week("2026-W46"), AUCKLAND)).isEqualTo("2026-11-15T19:00:00Z");
    }

    @Test
    void noLetterIsDueBeforeItsHourAndOneIsUntilItsSuccessorIsComplete() {
        assertThat(MONDAY_8.week(at("2026-11-16T06:59:59Z"), BERLIN)).isEmpty();
        assertThat(MONDAY_8.week(at("2026-11-16T07:00:00Z"), BERLIN)).contains(week("2026-W46"));
        assertThat(MONDAY_8.week(at("2026-11-22T22:59:59Z"), BERLIN)).contains(week("2026-W46"));
        assertThat(MONDAY_8.week(at("2026-11-22T23:00:00Z"), BERLIN)).isEmpty();
    }

    @Test
    void aLetterOfWeek53GoesOutInWeek1() {
        Instant mondayOfWeek1 = at("2027-01-04T07:00:00Z");

        assertThat(MONDAY_8.week(mondayOfWeek1, BERLIN)).contains(week("2026-W53"));
    }

    @Test
    void eightInTheMorningStaysEightOverBothClockChanges() {
        assertThat(MONDAY_8.due(week("2026-W12"), BERLIN)).isEqualTo("2026-03-23T07:00:00Z");
        assertThat(MONDAY_8.due(week("2026-W13"), BERLIN)).isEqualTo("2026-03-30T06:00:00Z");
        assertThat(MONDAY_8.due(week("2026-W43"), BERLIN)).isEqualTo("2026-10-26T07:00:00Z");
    }

    @Test
    void anHourThatTheClockLeapsOverIsTheNextAndOneThatComesTwiceIsTheFirst() {
        Schedule sunday2 = new Schedule(true, DayOfWeek.SUNDAY, 2);

        assertThat(sunday2.due(week("2026-W12"), BERLIN)).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(sunday2.due(week("2026-W42"), BERLIN)).isEqualTo("2026-10-25T00:00:00Z");
    }

    @Test
    void nothingIsDueWhenLettersAreOff() {
        Schedule off = new Schedule(false, DayOfWeek.MONDAY, 8);

        assertThat(off.week(at("2026-11-18T12:00:00Z"), BERLIN)).isEmpty();
    }

    @Test
    void anHourThatNoDayHasIsRefused() {
        assertThatThrownBy(() -> new Schedule(true, DayOfWeek.MONDAY, 24))
                .hasMessage("hour is 0 to 23, was 24");
    }
}
