package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.signal.Weeks.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

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

    @Test
    void whatStandsDoesNotLoosenTheTestForOthers() {
        Usual usual = new Usual(85, 0.05, 26);
        SignalHistory history =
                new Weeks(60).steady(CHARGED, 85, 0).times(3, CHARGED, 50, 60).history();
        ThemeHistory theme = history.themes().get(10);
        ThemeMemory standing =
                ThemeMemory.NONE.standing(Standing.found(Verdict.RISE, week(50), usual));

        Tested found =
                Tested.of(
                        ThemeWeek.of(history, theme, week(50), ThemeMemory.NONE),
                        new Pool(0.05),
                        new Pool(0.05));
        Tested stands =
                Tested.of(
                        ThemeWeek.of(history, theme, week(51), standing),
                        new Pool(0.05),
                        new Pool(0.05));

        assertThat(found.family().min().orElseThrow()).isLessThan(1e-6);
        assertThat(stands.family().min().orElseThrow()).isGreaterThan(0.5);
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
