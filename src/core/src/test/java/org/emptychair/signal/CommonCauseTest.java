package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.signal.Weeks.week;

import java.util.List;
import org.emptychair.contact.ThemeName;
import org.junit.jupiter.api.Test;

class CommonCauseTest {
    private static final String LIDS = "lid arrives broken";

    @Test
    void aSaleInWhichEverythingDoublesIsToldOnce() {
        SignalHistory history = new Weeks(60).steady(LIDS, 60, 3).allTimes(2, 59, 60).history();

        WeekOfSignals sale = Signals.replay(history).get(59);

        assertThat(sale.commonCause()).hasValueSatisfying(c -> assertThat(c.isMore()).isTrue());
        assertThat(sale.themes()).extracting(ThemeVerdict::verdict).containsOnly(Verdict.STEADY);
    }

    @Test
    void aThemeThatDoesMoreThanTheSaleIsStillASignal() {
        SignalHistory history =
                new Weeks(60)
                        .steady(LIDS, 60, 3)
                        .allTimes(2, 59, 60)
                        .times(3, LIDS, 59, 60)
                        .history();

        WeekOfSignals sale = Signals.replay(history).get(59);

        assertThat(sale.commonCause()).isPresent();
        assertThat(sale.of(new ThemeName(LIDS)).orElseThrow().verdict()).isEqualTo(Verdict.RISE);
        assertThat(sale.themes())
                .filteredOn(theme -> theme.verdict().isSignal())
                .extracting(ThemeVerdict::theme)
                .containsExactly(new ThemeName(LIDS));
    }

    @Test
    void aQuietWeekOfAllIsNoFallOfEach() {
        SignalHistory history = new Weeks(60).steady(LIDS, 60, 3).allTimes(0.3, 56, 60).history();

        WeekOfSignals quiet = Signals.replay(history).get(59);

        assertThat(quiet.commonCause()).hasValueSatisfying(c -> assertThat(c.isMore()).isFalse());
        assertThat(quiet.themes()).extracting(ThemeVerdict::verdict).containsOnly(Verdict.STEADY);
    }

    @Test
    void aLateSourceMakesNothingQuieter() {
        Weeks late = new Weeks(60).steady(LIDS, 60, 3).times(0.1, LIDS, 56, 60);

        assertThat(late.last(LIDS).verdict()).isEqualTo(Verdict.FALL);
        ThemeVerdict told = late.incomplete(LIDS, 57).last(LIDS);
        assertThat(told.verdict()).isEqualTo(Verdict.STEADY);
        assertThat(told.incomplete()).isFalse();
        assertThat(late.incomplete(LIDS, 59).last(LIDS).incomplete()).isTrue();
    }

    @Test
    void aFallThatStandsIsNotToldOfAWeekThatIsNotAllInAndGoesOnAfterIt() {
        List<ThemeVerdict> told =
                new Weeks(60)
                        .steady(LIDS, 60, 3)
                        .times(0.1, LIDS, 46, 60)
                        .incomplete(LIDS, 55)
                        .told(LIDS);

        assertThat(told.get(54).verdict()).isEqualTo(Verdict.FALL);
        assertThat(told.get(55).verdict()).isEqualTo(Verdict.STEADY);
        assertThat(told.get(55).incomplete()).isTrue();
        assertThat(told.get(56).verdict()).isEqualTo(Verdict.FALL);
        assertThat(told.get(56).evidence().orElseThrow().since())
                .isEqualTo(told.get(54).evidence().orElseThrow().since());
    }

    @Test
    void aLateSourceDoesNotEndARise() {
        List<ThemeVerdict> told =
                new Weeks(60)
                        .steady(LIDS, 60, 3)
                        .times(3, LIDS, 40, 60)
                        .times(0.1, LIDS, 50, 53)
                        .incomplete(LIDS, 50, 51, 52)
                        .told(LIDS);

        assertThat(told.subList(41, 60))
                .extracting(ThemeVerdict::verdict)
                .containsOnly(Verdict.RISE);
    }

    @Test
    void incompleteWeeksDoNotLowerTheUsual() {
        Weeks weeks =
                new Weeks(60)
                        .steady(LIDS, 60, 3)
                        .times(0, LIDS, 40, 50)
                        .incomplete(LIDS, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49);

        ThemeVerdict told = weeks.last(LIDS);

        assertThat(told.evidence().orElseThrow().usual().mean()).isBetween(55., 65.);
        assertThat(told.evidence().orElseThrow().usual().weeks()).isEqualTo(16);
        assertThat(week(59)).isEqualTo(weeks.history().range().last());
    }
}
