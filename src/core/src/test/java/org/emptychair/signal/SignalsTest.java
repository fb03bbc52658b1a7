package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.signal.Weeks.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aFallThatTurnedIntoARiseIsNotTheNewUsual() {
        List<ThemeVerdict> told =
                new Weeks(90)
                        .steady(CHARGED, 85, 0)
                        .times(0.3, CHARGED, 40, 60)
                        .times(3, CHARGED, 60, 75)
                        .told(CHARGED);

        assertThat(told.get(59).verdict()).isEqualTo(Verdict.FALL);
        assertThat(told.get(60).verdict()).isEqualTo(Verdict.RISE);
        assertThat(told.subList(78, 90))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.STEADY);
        assertThat(told.get(83).evidence().orElseThrow().usual().mean()).isBetween(80., 90.);
    }

    @ParameterizedTest
    @CsvSource({"595, WATCH", "605, RISE"})
    void aRiseOfLessThanHalfAsManyAgainIsNoSignalHoweverSureItIs(int last, Verdict verdict) {
        ThemeVerdict told = calm(400, last, 3);

        assertThat(told.evidence().orElseThrow().chance()).isLessThan(1e-6);
        assertThat(told.verdict()).isEqualTo(verdict);
    }

    // P(X >= 16) = 0.0114 and P(X >= 17) = 0.0054 for the Poisson distribution of mean 8.31.
    @ParameterizedTest
    @CsvSource({"16, STEADY", "17, WATCH"})
    void aWeekIsWatchedThatChanceBringsOnceInAHundred(int last, Verdict verdict) {
        assertThat(calm(8, last, 2).verdict()).isEqualTo(verdict);
    }

    /** The last week of a theme that scatters less than chance does, beside ten others that do. */
    private static ThemeVerdict calm(int usual, int last, int customers) {
        WeekRange range = new WeekRange(week(0), week(59));
        List<ThemeHistory> themes = new ArrayList<>();
        for (int theme = 0; theme <= 10; theme++) {
            int end = theme == 0 ? last : usual;
            List<Integer> cases =
                    IntStream.range(0, 60)
                            .map(i -> i < 59 ? usual + i % 3 - 1 : end)
                            .boxed()
                            .toList();
            themes.add(
                    ThemeHistory.complete(
                            new ThemeName("theme " + theme),
                            week(-30),
                            cases,
                            Collections.nCopies(60, customers)));
        }
        List<Integer> all = Collections.nCopies(60, 11 * usual);
        SignalHistory history =
                new SignalHistory(XmrChart.ofCounts(range, all), all, themes, List.of());
        return Signals.replay(history).get(59).themes().get(0);
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
