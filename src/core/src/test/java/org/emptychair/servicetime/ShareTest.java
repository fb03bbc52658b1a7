package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.servicetime.TimeWorld.LENA_BERG;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.WEEK_46;
import static org.emptychair.servicetime.TimeWorld.onDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static LeaderTime lena(List<ServiceTime> times, SortedSet<LocalDate> known) {
        return new LeaderTime(LENA_BERG, Timesheet.of(times, BERLIN), known);
    }

    private static SortedSet<LocalDate> wholeWeek() {
        return MONDAY.datesUntil(MONDAY.plusDays(7)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aConfirmedWeekHasOneShareAndItsEmptyDaysAreNone() {
        WeekShare week =
                lena(List.of(onDay(MONDAY, 480), onDay(MONDAY.plusDays(1), 240)), wholeWeek())
                        .week(WEEK_46);

        assertThat(week.share()).isEqualTo(new Share(720, 2_400, 0));
        assertThat(week.isConfirmed()).isTrue();
        assertThat(week.share().against(70))
                .isEqualTo(new ShareRange(30, 30, ShareRange.Standing.NOT_MET));
    }

    @Test
    void aDayThatNobodyConfirmedMakesTheWeekARange() {
        SortedSet<LocalDate> known = wholeWeek();
        known.remove(MONDAY.plusDays(4));

        WeekShare week = lena(fourDaysOf(270), known).week(WEEK_46);

        assertThat(week.open()).containsExactly(MONDAY.plusDays(4));
        assertThat(week.share().against(70))
                .isEqualTo(new ShareRange(45, 65, ShareRange.Standing.NOT_MET));
    }

    private static List<ServiceTime> fourDaysOf(int minutes) {
        return IntStream.range(0, 4).mapToObj(i -> onDay(MONDAY.plusDays(i), minutes)).toList();
    }

    @Test
    void whatIsLoggedOnAnOpenDayCountsAtOnceAndLeavesTheRestUnknown() {
        Share share =
                lena(
                                List.of(
                                        onDay(MONDAY, 100),
                                        onDay(MONDAY, 200, Activity.OTHER_WORK)),
                                new TreeSet<>())
                        .share(MONDAY, MONDAY);

        assertThat(share).isEqualTo(new Share(100, 480, 180));
    }

    @Test
    void whoWorkedLongerThanPlannedIsMeasuredByWhatTheyWorked() {
        Share share =
                lena(
                                List.of(
                                        onDay(MONDAY, 360),
                                        onDay(MONDAY, 240, Activity.OTHER_WORK)),
                                wholeWeek())
                        .share(MONDAY, MONDAY);

        assertThat(share).isEqualTo(new Share(360, 600, 0));
        assertThat(share.against(60).standing()).isEqualTo(ShareRange.Standing.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "1680, 2400,    0, 70 to 70 MET",
        "1679, 2400,    0, 69 to 69 NOT_MET",
        "1679, 2400,    1, 69 to 70 NOT_YET_KNOWN",
        "1680, 2400,  720, 70 to 100 MET",
        "   0, 2400, 2400, 0 to 100 NOT_YET_KNOWN",
        "   0, 2400, 1679, 0 to 69 NOT_MET",
        "   0,    0,    0, 0 to 0 AWAY"
    })
    void theGoalIsMetNotMetOrNotYetKnown(int service, int worked, int unknown, String read) {
        ShareRange range = new Share(service, worked, unknown).against(70);

        assertThat("%d to %d %s".formatted(range.low(), range.high(), range.standing()))
                .isEqualTo(read);
    }

    @Test
    void aTrueFortyPercentWeekLoggedOnlyOnItsBestDaysNeverShowsAsMet() {
        Random random = new Random(40);
        for (int round = 0; round < 500; round++) {
            List<Integer> days = fortyPercent(random);
            days.sort(Collections.reverseOrder());
            List<ServiceTime> best =
                    IntStream.range(0, 2)
                            .filter(i -> days.get(i) > 0)
                            .mapToObj(i -> onDay(MONDAY.plusDays(i), days.get(i)))
                            .toList();
            SortedSet<LocalDate> twoDays = new TreeSet<>(List.of(MONDAY, MONDAY.plusDays(1)));

            ShareRange silent = lena(best, new TreeSet<>()).week(WEEK_46).share().against(70);
            ShareRange some = lena(best, twoDays).week(WEEK_46).share().against(70);
            ShareRange all = lena(best, wholeWeek()).week(WEEK_46).share().against(70);

            assertThat(silent.standing()).isNotEqualTo(ShareRange.Standing.MET);
            assertThat(some.standing()).isNotEqualTo(ShareRange.Standing.MET);
            assertThat(all.standing()).isEqualTo(ShareRange.Standing.NOT_MET);
            assertThat(silent.low()).isLessThanOrEqualTo(40);
            assertThat(silent.high()).isGreaterThanOrEqualTo(40);
        }
    }

    /** Five days of at most eight hours that make 960 minutes of 2,400. */
    private static List<Integer> fortyPercent(Random random) {
        List<Integer> days = new ArrayList<>(Collections.nCopies(5, 0));
        for (int spread = 0; spread < 96; ) {
            int day = random.nextInt(random.nextInt(5) + 1);
            if (days.get(day) <= 470) {
                days.set(day, days.get(day) + 10);
                spread++;
            }
        }
        return days;
    }

    @Test
    void sharesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Share(10, 10, 1))
                .hasMessage("10 minutes of service and 1 unknown do not fit into 10");
    }
}
