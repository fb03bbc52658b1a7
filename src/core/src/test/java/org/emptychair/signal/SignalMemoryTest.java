package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.signal.Weeks.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalMemoryTest {
    private static final String LOGIN = "app logs me out";
    private static final String CHARGED = "charged twice";

    @Test
    void aThemeIsNewForThreeWeeksAndThenLikeAnyOther() {
        List<ThemeVerdict> told = new Weeks(60).only(LOGIN, 9, 30, 38, 40, 41).told(LOGIN);

        assertThat(told.subList(54, 60))
                .extracting(ThemeVerdict::verdict)
                .containsExactly(
                        Verdict.STEADY,
                        Verdict.NEW,
                        Verdict.NEW,
                        Verdict.NEW,
                        Verdict.RISE,
                        Verdict.RISE);
        assertThat(told.get(57).evidence().orElseThrow().since()).contains(week(55));
    }

    @Test
    void fourContactsOrTwoCustomersAreNotNew() {
        assertThat(new Weeks(60).only(LOGIN, 4).last(LOGIN).verdict()).isEqualTo(Verdict.WATCH);
        assertThat(new Weeks(60).only(LOGIN, 6).fromCustomers(LOGIN, 2).last(LOGIN).verdict())
                .isEqualTo(Verdict.WATCH);
    }

    @Test
    void aSourceOfSevenWeeksSaysNothing() {
        Weeks weeks = new Weeks(60).sourceSince(52).only(LOGIN, 60);

        ThemeVerdict told = weeks.last(LOGIN);
        assertThat(told.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(told.evidence()).isEmpty();
        assertThat(weeks.sourceSince(51).last(LOGIN).verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void thisIsTheNewUsualEndsASignalAndLearnsAgain() {
        Weeks weeks =
                new Weeks(80)
                        .steady(CHARGED, 85, 0)
                        .times(2, CHARGED, 40, 80)
                        .accepted(CHARGED, 40, 45);

        List<ThemeVerdict> told = weeks.told(CHARGED);

        assertThat(told.get(44).verdict()).isEqualTo(Verdict.RISE);
        assertThat(told.subList(45, 48))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.NO_VERDICT);
        assertThat(told.subList(48, 80))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.STEADY);
        assertThat(told.get(79).evidence().orElseThrow().usual().mean()).isBetween(160., 180.);
    }

    @ParameterizedTest
    @CsvSource({"3, RISE", "0.2, FALL"})
    void whatStandsDoesNotLoosenTheTestForOthers(double factor, Verdict verdict) {
        SignalHistory history =
                new Weeks(60).steady(CHARGED, 85, 0).times(factor, CHARGED, 51, 60).history();
        Standing standing = Standing.found(verdict, week(53), new Usual(85, 0.05, 26));

        double found = smallest(history, ThemeMemory.NONE);
        double stands = smallest(history, ThemeMemory.NONE.standing(standing));

        assertThat(found).isLessThan(1e-3);
        assertThat(stands).isGreaterThan(0.5);
    }

    /** The smallest p-value that a theme brings into the family of its fifty-fourth week. */
    private static double smallest(SignalHistory history, ThemeMemory memory) {
        ThemeWeek seen = ThemeWeek.of(history, history.themes().get(10), week(53), memory);
        return Tested.of(seen, new Pool(0.05), new Pool(0.05)).family().min().orElseThrow();
    }

    @Test
    void whatEndedIsRememberedAsLongAsABaselineReachesIt() {
        ThemeMemory memory =
                ThemeMemory.NONE.ended(
                        Standing.found(Verdict.RISE, week(10), new Usual(85, 0.05, 26)), week(14));

        assertThat(memory.since(week(14))).isEqualTo(memory);
        assertThat(memory.since(week(15))).isEqualTo(ThemeMemory.NONE);
    }

    @Test
    void aHistoryCutOffAtAWeekSaysTheSameOfIt() {
        SimulatedThemes themes = new SimulatedThemes(new SplittableRandom(8), 70, true);
        List<WeekOfSignals> all = Signals.replay(themes.history());

        List<WeekOfSignals> early = Signals.replay(themes.history(50));

        assertThat(early).isEqualTo(all.subList(0, 50));
    }

    @Test
    void theOrderOfTheThemesDoesNotMatter() {
        SignalHistory history =
                new SimulatedThemes(new SplittableRandom(9), 60, true)
                        .changed(new SplittableRandom(10), 30, 3, 45)
                        .history();
        List<ThemeHistory> shuffled = new ArrayList<>(history.themes());
        Collections.shuffle(shuffled, new Random(11));
        SignalHistory other =
                new SignalHistory(history.contacts(), history.cases(), shuffled, List.of());

        List<WeekOfSignals> first = Signals.replay(history);
        List<WeekOfSignals> second = Signals.replay(other);

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).memory()).isEqualTo(first.get(i).memory());
            assertThat(second.get(i).themes())
                    .containsExactlyInAnyOrderElementsOf(first.get(i).themes());
        }
    }
}
