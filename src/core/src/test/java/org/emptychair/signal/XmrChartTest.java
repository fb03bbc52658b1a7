package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    private static final IsoWeek FIRST = new IsoWeek(2025, 40);

    @Test
    void theFirstEightWeeksHaveNoLimits() {
        XmrChart chart = chart(waves(60));

        assertThat(chart.limits(week(7))).isEmpty();
        assertThat(chart.limits(week(8)))
                .hasValueSatisfying(l -> assertThat(l.weeks()).isEqualTo(8));
    }

    @Test
    void limitsAreKeptAfterTwentySixWeeks() {
        List<Integer> counts = new ArrayList<>(waves(26));
        counts.addAll(Collections.nCopies(20, 900));
        XmrChart chart = chart(counts);

        assertThat(chart.limits(week(45))).isEqualTo(chart.limits(week(26)));
        assertThat(chart.limits(week(45)).orElseThrow().isAbove(900)).isTrue();
    }

    @Test
    void whatWasSaidOfAWeekDoesNotChangeLater() {
        List<Integer> counts = new ArrayList<>(waves(20));
        XmrChart early = chart(counts);
        counts.addAll(Collections.nCopies(10, 5000));

        assertThat(chart(counts).limits(week(19))).isEqualTo(early.limits(week(19)));
    }

    @Test
    void aRebaseStartsTheLimitsAnew() {
        List<Integer> counts = new ArrayList<>(waves(30));
        counts.addAll(Collections.nCopies(12, 300));
        List<OptionalDouble> values = counts.stream().map(n -> OptionalDouble.of(n)).toList();
        XmrChart chart =
                new XmrChart(
                        range(values.size()),
                        values,
                        XmrChart.Kind.COUNT,
                        List.of(new Rebase(week(30), "we sell in Spain now")));

        assertThat(chart.limits(week(29)).orElseThrow().mean()).isCloseTo(100, within(1.0));
        assertThat(chart.limits(week(33))).isEmpty();
        assertThat(chart.limits(week(41)).orElseThrow().mean()).isEqualTo(300);
    }

    @Test
    void weeksThatAreNotKnownAreSkipped() {
        List<OptionalDouble> values =
                IntStream.range(0, 20)
                        .mapToObj(i -> i % 2 == 0 ? OptionalDouble.of(.5) : OptionalDouble.empty())
                        .toList();
        XmrChart chart = new XmrChart(range(20), values, XmrChart.Kind.SHARE, List.of());

        assertThat(chart.limits(week(14))).isEmpty();
        assertThat(chart.limits(week(15)).orElseThrow().weeks()).isEqualTo(8);
    }

    @Test
    void eightWeeksOnOneSideAreAFinding() {
        List<Integer> counts = new ArrayList<>(waves(31));
        counts.addAll(Collections.nCopies(8, 104));
        XmrChart chart = chart(counts);

        assertThat(chart.onOneSideSince(week(37))).isEmpty();
        assertThat(chart.onOneSideSince(week(38))).contains(week(31));
    }

    @Test
    void aWeekOnTheOtherSideEndsTheRun() {
        List<Integer> counts = new ArrayList<>(waves(30));
        counts.addAll(List.of(104, 104, 104, 104, 96, 104, 104, 104, 104));

        assertThat(chart(counts).onOneSideSince(week(38))).isEmpty();
    }

    @Test
    void aWeekOutsideTheChartIsRefused() {
        XmrChart chart = chart(waves(10));

        assertThatThrownBy(() -> chart.limits(week(10)))
                .hasMessage("2025-W50 is not in 2025-W40 to 2025-W49");
    }

    private static List<Integer> waves(int weeks) {
        return IntStream.range(0, weeks).mapToObj(i -> i % 2 == 0 ? 99 : 101).toList();
    }

    private static XmrChart chart(List<Integer> counts) {
        return XmrChart.ofCounts(range(counts.size()), counts);
    }

    private static WeekRange range(int weeks) {
        return new WeekRange(FIRST, week(weeks - 1));
    }

    private static IsoWeek week(int index) {
        return FIRST.plus(index);
    }
}
