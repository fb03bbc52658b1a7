package org.emptychair.chair.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.chair.series.SeriesWorld.BERLIN;
import static org.emptychair.chair.series.SeriesWorld.THURSDAY;
import static org.emptychair.chair.series.SeriesWorld.thursdays;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RhythmTest {
    /** The clocks go forward from two to three in the morning. */
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

    /** The clocks go back from three to two in the morning. */
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    @Test
    void aPageIsDueFromTheEveningBeforeUntilTheMeetingBegins() {
        Rhythm rhythm = thursdays(Ahead.EVENING_BEFORE);

        assertThat(rhythm.due(berlin("2026-11-25T17:59:59"))).isEmpty();
        assertThat(rhythm.due(berlin("2026-11-25T18:00"))).contains(THURSDAY);
        assertThat(rhythm.due(berlin("2026-11-26T09:59:59"))).contains(THURSDAY);
        assertThat(rhythm.due(berlin("2026-11-26T10:00"))).isEmpty();
    }

    @Test
    void eachWayOfBeingAheadHasItsTime() {
        assertThat(thursdays(Ahead.TWO_HOURS).madeAt(THURSDAY))
                .isEqualTo(berlin("2026-11-26T08:00"));
        assertThat(thursdays(Ahead.ONE_DAY).madeAt(THURSDAY)).isEqualTo(berlin("2026-11-25T10:00"));
        assertThat(thursdays(Ahead.TWO_DAYS).madeAt(THURSDAY))
                .isEqualTo(berlin("2026-11-24T10:00"));
        assertThat(thursdays(Ahead.ONE_WEEK).madeAt(THURSDAY))
                .isEqualTo(berlin("2026-11-19T10:00"));
    }

    @Test
    void whatWasMissedIsNotMadeUpForOnlyTheNextIs() {
        Rhythm rhythm = thursdays(Ahead.ONE_WEEK);
        Instant backAfterThreeWeeks = berlin("2026-12-14T08:00");

        assertThat(rhythm.due(backAfterThreeWeeks)).contains(LocalDate.of(2026, 12, 17));
        assertThat(thursdays(Ahead.EVENING_BEFORE).due(backAfterThreeWeeks)).isEmpty();
    }

    @Test
    void aDayLeftOutHasNoMeeting() {
        Rhythm rhythm = thursdays(Ahead.EVENING_BEFORE, THURSDAY, THURSDAY.plusWeeks(2));

        assertThat(rhythm.next(berlin("2026-11-25T18:00"), 3))
                .containsExactly(
                        THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(3), THURSDAY.plusWeeks(4));
        assertThat(rhythm.due(berlin("2026-11-25T18:00"))).isEmpty();
    }

    @Test
    void theDayIsThatOfTheZone() {
        Rhythm rhythm =
                new Rhythm(
                        DayOfWeek.FRIDAY,
                        8,
                        ZoneId.of("Pacific/Auckland"),
                        new TreeSet<>(),
                        Ahead.TWO_HOURS);

        assertThat(rhythm.due(Instant.parse("2026-11-26T17:30:00Z")))
                .contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void anHourThatIsLeftOutBeginsWhenItIsPastAndIsMetOnce() {
        Rhythm rhythm = sundaysAtTwo();

        assertThat(dueEachHalfHour(rhythm, berlin("2027-03-27T12:00"), 40))
                .containsOnly(SPRING)
                .hasSize(4);
        assertThat(rhythm.next(berlin("2027-03-28T03:00"), 1)).containsExactly(SPRING.plusWeeks(1));
    }

    @Test
    void anHourThatComesTwiceBeginsWithTheFirstAndIsMetOnce() {
        Rhythm rhythm = sundaysAtTwo();
        Instant firstTwo = Instant.parse("2026-10-25T00:00:00Z");

        assertThat(dueEachHalfHour(rhythm, berlin("2026-10-24T12:00"), 40))
                .containsOnly(AUTUMN)
                .hasSize(4);
        assertThat(rhythm.due(firstTwo.minusSeconds(1))).contains(AUTUMN);
        assertThat(rhythm.due(firstTwo)).isEmpty();
        assertThat(rhythm.due(firstTwo.plus(Duration.ofHours(1)))).isEmpty();
    }

    private static Rhythm sundaysAtTwo() {
        return new Rhythm(DayOfWeek.SUNDAY, 2, BERLIN, new TreeSet<>(), Ahead.TWO_HOURS);
    }

    private static List<LocalDate> dueEachHalfHour(Rhythm rhythm, Instant from, int times) {
        List<LocalDate> due = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            rhythm.due(from.plus(Duration.ofMinutes(30L * i))).ifPresent(due::add);
        }
        return due;
    }

    @Test
    void anHourOutsideTheDayIsRefused() {
        assertThatThrownBy(
                        () ->
                                new Rhythm(
                                        DayOfWeek.MONDAY,
                                        24,
                                        BERLIN,
                                        new TreeSet<>(),
                                        Ahead.ONE_DAY))
                .hasMessage("hour is 0 to 23, was 24");
    }
}
