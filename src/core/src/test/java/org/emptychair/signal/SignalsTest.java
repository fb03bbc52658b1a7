package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.signal.Weeks.week;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final String CHARGED = "charged twice";

    @Test
    void nothingIsSaidOfSteadyThemes() {
        List<WeekOfSignals> weeks = Signals.replay(new Weeks(60).history());

        assertThat(weeks).hasSize(60);
        assertThat(weeks.subList(8, 60))
                .flatExtracting(WeekOfSignals::themes)
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.STEADY);
    }

    @Test
    void aRiseIsToldWithItsUsualAndItsLuck() {
        ThemeVerdict told =
                new Weeks(60).steady(CHARGED, 85, 0).times(2.4, CHARGED, 59, 60).last(CHARGED);

        Evidence evidence = told.evidence().orElseThrow();
        assertThat(told.verdict()).isEqualTo(Verdict.RISE);
        assertThat(evidence.count()).isEqualTo(226);
        assertThat(evidence.usual().mean()).isBetween(80., 90.);
        assertThat(evidence.timesUsual()).isBetween(2.5, 2.8);
        assertThat(evidence.luckWeeks().orElseThrow()).isGreaterThanOrEqualTo(1000);
        assertThat(evidence.since()).contains(week(59));
    }

    @Test
    void aRiseStaysWithTheUsualFromBeforeIt() {
        List<ThemeVerdict> told =
                new Weeks(60).steady(CHARGED, 85, 0).times(2.4, CHARGED, 30, 60).told(CHARGED);

        assertThat(told.subList(31, 60))
                .allSatisfy(
                        week -> {
                            assertThat(week.verdict()).isEqualTo(Verdict.RISE);
                            assertThat(week.evidence().orElseThrow().usual())
                                    .isEqualTo(told.get(31).evidence().orElseThrow().usual());
                        });
    }

    @Test
    void aRiseEndsWithTheSecondWeekInARowThatIsUsual() {
        List<ThemeVerdict> told =
                new Weeks(60)
                        .steady(CHARGED, 85, 1)
                        .times(3, CHARGED, 40, 50)
                        .times(3, CHARGED, 51, 52)
                        .told(CHARGED);

        assertThat(told.subList(40, 53))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.RISE);
        assertThat(told.subList(53, 60))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.STEADY);
    }

    @Test
    void whatEndedIsNotTheNewUsual() {
        List<ThemeVerdict> told =
                new Weeks(80).steady(CHARGED, 85, 0).times(3, CHARGED, 30, 55).told(CHARGED);

        assertThat(told.subList(58, 80))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.STEADY);
        assertThat(told.get(70).evidence().orElseThrow().usual().mean()).isBetween(75., 95.);
    }

    @Test
    void aFallIsFoundFromFourWeeksTogether() {
        List<ThemeVerdict> told =
                new Weeks(60).steady(CHARGED, 41, 0).times(0.4, CHARGED, 50, 60).told(CHARGED);

        assertThat(told.get(50).verdict()).isEqualTo(Verdict.STEADY);
        assertThat(told.get(53).verdict()).isEqualTo(Verdict.FALL);
        assertThat(told.get(59).verdict()).isEqualTo(Verdict.FALL);
        assertThat(told.get(59).evidence().orElseThrow().usual().mean()).isBetween(39., 43.);
        assertThat(told.get(53).evidence().orElseThrow().lastFour().orElseThrow())
                .isBetween(50, 80);
    }

    @Test
    void aSmallThemeNeverFalls() {
        ThemeVerdict told =
                new Weeks(60).steady(CHARGED, 4, 0).times(0, CHARGED, 50, 60).last(CHARGED);

        assertThat(told.verdict()).isEqualTo(Verdict.STEADY);
    }

    @Test
    void twoCustomersMakeNoSignalHoweverOftenTheyWrite() {
        Weeks weeks =
                new Weeks(60)
                        .steady(CHARGED, 85, 0)
                        .times(3, CHARGED, 59, 60)
                        .fromCustomers(CHARGED, 2);

        assertThat(weeks.last(CHARGED).verdict()).isEqualTo(Verdict.WATCH);
    }

    @Test
    void aSlowRiseIsWatchedBeforeItIsASignal() {
        List<ThemeVerdict> told =
                new Weeks(60).steady(CHARGED, 40, 0).times(1.35, CHARGED, 45, 60).told(CHARGED);

        assertThat(told.subList(45, 60))
                .extracting(ThemeVerdict::verdict)
                .contains(Verdict.WATCH)
                .doesNotContain(Verdict.RISE);
    }

    @Test
    void aWeekThatTheHistoryDoesNotHoldIsRefused() {
        SignalHistory history = new Weeks(20).history();

        assertThatThrownBy(() -> Signals.judge(history, week(20), SignalMemory.NONE))
                .hasMessage("2025-W50 is not in 2025-W30 to 2025-W49");
    }
}
