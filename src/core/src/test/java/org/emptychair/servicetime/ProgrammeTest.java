package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.LENA_BERG;
import static org.emptychair.servicetime.TimeWorld.onDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Tenure;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    /** A Monday; day 37 is Tuesday, 17 November. */
    private static final LocalDate START = LocalDate.of(2026, 10, 12);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Programme PROGRAMME = new Programme(START, 90);

    private static LeaderTime lena(int minutesADay, LocalDate first, LocalDate last) {
        List<ServiceTime> times = new ArrayList<>();
        SortedSet<LocalDate> known =
                first.datesUntil(last.plusDays(1)).collect(Collectors.toCollection(TreeSet::new));
        known.stream()
                .filter(day -> LENA_BERG.plannedOn(day) > 0 && minutesADay > 0)
                .forEach(day -> times.add(onDay(day, minutesADay)));
        return new LeaderTime(LENA_BERG, Timesheet.of(times, BERLIN), known);
    }

    @Test
    void theFirstDayIsOneAndTheLastIsNinety() {
        assertThat(PROGRAMME.on(START)).contains(new Programme.Day(1, 90));
        assertThat(PROGRAMME.on(TODAY)).contains(new Programme.Day(37, 90));
        assertThat(PROGRAMME.on(PROGRAMME.end())).contains(new Programme.Day(90, 90));
        assertThat(PROGRAMME.end()).isEqualTo("2027-01-09");
        assertThat(PROGRAMME.on(START.minusDays(1))).isEmpty();
        assertThat(PROGRAMME.on(PROGRAMME.end().plusDays(1))).isEmpty();
        assertThat(PROGRAMME.weeks().size()).isEqualTo(13);
        assertThat(PROGRAMME.weeksToFinish()).isEqualTo(11);
    }

    @Test
    void paceIsWhatEachWorkingDayLeftMustBringToReachTheGoal() {
        Course course = Course.of(lena(240, START, TODAY.minusDays(1)), PROGRAMME, TODAY, 70);

        // 26 of 65 working days are over: 26 * 240 of 26 * 480; 0.7 * 65 * 480 - 6240 = 15600.
        assertThat(course.soFar()).isEqualTo(new Share(6_240, 12_480, 0));
        assertThat(course.daysLeft()).isEqualTo(39);
        assertThat(course.pace()).isEqualTo(400);
        assertThat(course.outOfReach()).isFalse();
        assertThat(course.confirmedWeeks()).isEqualTo(5);
        assertThat(course.weeksToFinish()).isEqualTo(11);
    }

    @Test
    void aGoalThatNoDayCanReachAnyMoreIsOutOfReach() {
        LocalDate late = LocalDate.of(2026, 12, 14);

        Course course = Course.of(lena(48, START, late.minusDays(1)), PROGRAMME, late, 70);

        // 45 days at 10 %, 20 days left at most whole: (45 * 48 + 20 * 480) / (65 * 480) = 37.7 %.
        assertThat(course.daysLeft()).isEqualTo(20);
        assertThat(course.pace()).isEqualTo(984);
        assertThat(course.outOfReach()).isTrue();
        assertThat(course.best()).isEqualTo(38);
    }

    @Test
    void whatIsUnknownMayStillBringTheGoal() {
        LocalDate late = LocalDate.of(2026, 12, 14);
        LeaderTime silent =
                new LeaderTime(LENA_BERG, Timesheet.of(List.of(), BERLIN), new TreeSet<>());

        Course course = Course.of(silent, PROGRAMME, late, 70);

        assertThat(course.outOfReach()).isFalse();
        assertThat(course.best()).isEqualTo(100);
        assertThat(course.confirmedWeeks()).isZero();
    }

    @Test
    void afterItsEndNoDayIsLeft() {
        Course course =
                Course.of(
                        lena(360, START, PROGRAMME.end()),
                        PROGRAMME,
                        PROGRAMME.end().plusDays(30),
                        70);

        assertThat(course.soFar()).isEqualTo(new Share(360 * 65, 480 * 65, 0));
        assertThat(course.daysLeft()).isZero();
        assertThat(course.pace()).isZero();
        assertThat(course.outOfReach()).isFalse();
    }

    @Test
    void theBaselineIsTheFourWeeksBeforeOrAnEstimateMarkedAsSuch() {
        LeaderTime known = lena(144, START.minusDays(28), START.minusDays(1));
        LeaderTime halfKnown = lena(144, START.minusDays(28), START.minusDays(9));
        Leader guessing =
                new Leader(
                        LENA,
                        "Lena Berg",
                        "Berg",
                        Optional.empty(),
                        Optional.empty(),
                        Tenure.ALWAYS,
                        LENA_BERG.work(),
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        Optional.of(35));
        LeaderTime guessed =
                new LeaderTime(guessing, Timesheet.of(List.of(), BERLIN), new TreeSet<>());

        assertThat(Course.baseline(known, PROGRAMME, 70)).contains(new Baseline(30, false));
        assertThat(Course.baseline(halfKnown, PROGRAMME, 70)).isEmpty();
        assertThat(Course.baseline(guessed, PROGRAMME, 70)).contains(new Baseline(35, true));
    }

    @Test
    void aProgrammeHasAtLeastAWeek() {
        assertThatThrownBy(() -> new Programme(START, 6))
                .hasMessage("a programme has 7 to 366 days, was given 6");
    }
}
