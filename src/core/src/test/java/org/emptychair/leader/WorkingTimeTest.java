package org.emptychair.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void anotherWorkingWeekHoldsFromItsDayAndLeavesThePastAlone() {
        WorkingTime time =
                new WorkingTime(
                        new TreeMap<>(Map.of(MONDAY, WorkingWeek.fiveDaysOf(240))), List.of());

        assertThat(time.plannedOn(MONDAY.minusDays(3))).isEqualTo(480);
        assertThat(time.plannedOn(MONDAY.minusDays(1))).isZero();
        assertThat(time.plannedOn(MONDAY)).isEqualTo(240);
    }

    @Test
    void aDayOfLeaveIsFreeAndAHalfOneHalf() {
        WorkingTime time =
                new WorkingTime(
                        new TreeMap<>(),
                        List.of(
                                new Leave(MONDAY, MONDAY.plusDays(1), false),
                                new Leave(MONDAY.plusDays(1), MONDAY.plusDays(2), true)));

        assertThat(time.plannedOn(MONDAY)).isZero();
        assertThat(time.plannedOn(MONDAY.plusDays(1))).isZero();
        assertThat(time.plannedOn(MONDAY.plusDays(2))).isEqualTo(240);
        assertThat(time.plannedOn(MONDAY.plusDays(3))).isEqualTo(480);
    }

    @Test
    void nobodyPlansBeforeTheyJoinedOrAfterTheyLeft() {
        Leader leader =
                new Leader(
                        new PersonKey("l"),
                        "Lena Berg",
                        "Berg",
                        Optional.empty(),
                        Optional.empty(),
                        new Tenure(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(1))),
                        WorkingTime.USUAL,
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        Optional.empty());

        assertThat(leader.plannedOn(MONDAY.minusDays(3))).isZero();
        assertThat(leader.plannedOn(MONDAY.plusDays(1))).isEqualTo(480);
        assertThat(leader.plannedOn(MONDAY.plusDays(2))).isZero();
    }

    @Test
    void refusesWhatNoWeekCanHold() {
        assertThatThrownBy(() -> new WorkingWeek(Map.of(DayOfWeek.MONDAY, 1_441)))
                .hasMessage("a working day has 0 to 1,440 minutes, MONDAY has 1,441");
        assertThatThrownBy(() -> new WorkingWeek(Map.of(DayOfWeek.MONDAY, -1)))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Leave(MONDAY, MONDAY.minusDays(1), false))
                .hasMessage("a leave ends on 2026-11-08, before it begins on 2026-11-09");
    }
}
