package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.LENA_BERG;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.onDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.WorkingTime;
import org.emptychair.leader.WorkingWeek;
import org.junit.jupiter.api.Test;

class CallDaysTest {
    private static CallDays of(Leader leader, ServiceTime... times) {
        LeaderTime time =
                new LeaderTime(leader, Timesheet.of(List.of(times), BERLIN), new TreeSet<>());
        return CallDays.of(time, 2026, 2);
    }

    private static ServiceTime shift(LocalDate day, int minutes) {
        return onDay(day, minutes, Activity.CALL_CENTRE_SHIFT);
    }

    private static Leader leader(Optional<LocalDate> joined, int dayLength) {
        return new Leader(
                LENA,
                "Lena Berg",
                "Berg",
                Optional.empty(),
                Optional.empty(),
                new Tenure(joined, Optional.empty()),
                new WorkingTime(
                        new TreeMap<>(
                                Map.of(
                                        LocalDate.of(2020, 1, 1),
                                        WorkingWeek.fiveDaysOf(dayLength))),
                        List.of()),
                new TreeSet<>(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    void sixHoursAreADayAndTwoHalvesMakeOne() {
        CallDays days =
                of(
                        LENA_BERG,
                        shift(MONDAY, 360),
                        shift(MONDAY.plusDays(1), 180),
                        shift(MONDAY.plusDays(2), 359),
                        shift(MONDAY.plusDays(3), 179));

        assertThat(days).isEqualTo(new CallDays(4, 2));
        assertThat(days.isDone()).isTrue();
    }

    @Test
    void whoWorksShortDaysNeedsThreeQuartersOfOne() {
        CallDays days = of(leader(Optional.empty(), 240), shift(MONDAY, 180));

        assertThat(days.halves()).isEqualTo(2);
    }

    @Test
    void otherServiceTimeIsNoShift() {
        CallDays days = of(LENA_BERG, onDay(MONDAY, 480), shift(MONDAY.minusYears(1), 480));

        assertThat(days).isEqualTo(new CallDays(0, 2));
        assertThat(days.isDone()).isFalse();
    }

    @Test
    void whoJoinsAfterJuneOwesOneDay() {
        assertThat(of(leader(Optional.of(LocalDate.of(2026, 6, 30)), 480)).due()).isEqualTo(2);
        assertThat(of(leader(Optional.of(LocalDate.of(2026, 7, 1)), 480)).due()).isEqualTo(1);
        assertThat(of(leader(Optional.of(LocalDate.of(2025, 9, 1)), 480)).due()).isEqualTo(2);
        assertThat(of(leader(Optional.of(LocalDate.of(2027, 1, 1)), 480)).due()).isZero();
    }
}
