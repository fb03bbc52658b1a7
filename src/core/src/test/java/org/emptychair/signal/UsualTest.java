package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualTest {
    private static final List<Integer> HALF_A_YEAR =
            List.of(
                    85, 62, 91, 77, 104, 88, 70, 95, 120, 81, 66, 79, 90, 84, 101, 73, 58, 112, 87,
                    93, 76, 69, 99, 83, 110, 80);

    // Computed with scipy 1.17.1: nbinom(1/a, (1/a)/(1/a + m)).sf(203) with a = 0.1 and
    // m = 85 (1 + 1/26).
    @Test
    void aRiseIsHeldAgainstTheWeekAndTheDoubtAboutTheMean() {
        assertThat(new Usual(85, 0.1, 26).rise(204))
                .isCloseTo(0.001196889373764423, withinPercentage(1e-8));
    }

    // Computed with scipy 1.17.1: nbinom with mean 4 x 41 and dispersion a/4 + a/26, cdf(70).
    @Test
    void aFallIsHeldAgainstFourWeeksTogether() {
        assertThat(new Usual(41, 0.0724, 26).fall(70))
                .isCloseTo(9.231276540540955e-06, withinPercentage(1e-8));
    }

    // Computed with scipy 1.17.1: the counts whose cdf, and whose sf(count - 1), are above 0.10.
    @ParameterizedTest
    @CsvSource({"85, 0.1, 51, 123", "10, 0.1, 5, 16", "0.25, 0.1, 0, 1", "41, 0.02, 30, 52"})
    void theUsualRangeLeavesOneWeekInTenOnEachSide(
            double mean, double dispersion, int low, int high) {
        Usual usual = new Usual(mean, dispersion, 26);

        assertThat(usual.low()).isEqualTo(low);
        assertThat(usual.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0", "0.25, 4", "3, 2", "60, 0", "1700, 0.02", "12000, 0.3"})
    void oneMoreOrFewerThanTheUsualRangeLeavesLessThanOneInTen(double mean, double dispersion) {
        Usual usual = new Usual(mean, dispersion, 26);
        NegativeBinomial week = new NegativeBinomial(mean, dispersion);

        assertThat(week.atMost(usual.low())).isGreaterThan(0.1);
        assertThat(week.atMost(usual.low() - 1)).isLessThanOrEqualTo(0.1);
        assertThat(week.atLeast(usual.high())).isGreaterThan(0.1);
        assertThat(week.atLeast(usual.high() + 1)).isLessThanOrEqualTo(0.1);
    }

    // Computed with scipy 1.17.1: the same with 0.20; one more is high, one fewer is low.
    @ParameterizedTest
    @CsvSource({"85, 0.1, 61, 108", "10, 0.1, 6, 14", "41, 0.02, 34, 48"})
    void aWeekIsHighOrLowWhenOneInFiveUsualWeeksWouldBe(
            double mean, double dispersion, int low, int high) {
        Usual usual = new Usual(mean, dispersion, 26);

        assertThat(usual.isHigh(high)).isFalse();
        assertThat(usual.isHigh(high + 1)).isTrue();
        assertThat(usual.isLow(low)).isFalse();
        assertThat(usual.isLow(low - 1)).isTrue();
    }

    // Computed with numpy: mean(), var(ddof=1) and (var - mean) / mean**2.
    @Test
    void aBaselineIsSummedUpByMeanAndDispersion() {
        Sample sample = sample(HALF_A_YEAR);

        assertThat(sample.mean()).isCloseTo(85.88461538461539, within(1e-9));
        assertThat(sample.variance()).isCloseTo(243.22615384615386, within(1e-9));
        assertThat(sample.dispersion()).isCloseTo(0.02133107006031941, within(1e-12));
    }

    @Test
    void aThemeNeverHeardOfIsUsualFourTimesAYear() {
        Sample sample = sample(Collections.nCopies(26, 0));

        assertThat(new Pool(0.1).usual(sample)).isEqualTo(new Usual(0.25, 0.1, 26));
    }

    @Test
    void themesShareTheMiddleOfTheirDispersions() {
        List<Sample> samples =
                List.of(
                        new Sample(26, 260, 9000, 20),
                        new Sample(26, 260, 9000, 30),
                        new Sample(26, 260, 9000, 5),
                        new Sample(26, 260, 9000, 90));

        assertThat(Pool.of(samples).dispersion()).isCloseTo(0.15, within(1e-12));
        assertThat(Pool.of(samples.subList(0, 3)).dispersion()).isCloseTo(0.1, within(1e-12));
        assertThat(Pool.of(List.of()).dispersion()).isZero();
    }

    @Test
    void onlyAThemeThatScattersFarMoreKeepsItsOwnDispersion() {
        Pool pool = new Pool(0.1);

        assertThat(pool.usual(new Sample(26, 260, 9000, 29)).dispersion()).isEqualTo(0.1);
        assertThat(pool.usual(new Sample(26, 260, 9000, 31)).dispersion())
                .isCloseTo(0.21, within(1e-12));
        assertThat(pool.usual(new Sample(26, 260, 9000, 5)).dispersion()).isEqualTo(0.1);
    }

    @Test
    void theOrderOfTheWeeksDoesNotMatter() {
        List<Integer> shuffled = new ArrayList<>(HALF_A_YEAR);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(sample(shuffled).mean()).isEqualTo(sample(HALF_A_YEAR).mean());
        assertThat(sample(shuffled).variance()).isEqualTo(sample(HALF_A_YEAR).variance());
    }

    @Test
    void aMeanBelowTheLeastIsRefused() {
        assertThatThrownBy(() -> new Usual(0.1, 0, 26))
                .hasMessage("mean 0.1 and dispersion 0.0 cannot be usual");
    }

    private static Sample sample(List<Integer> cases) {
        List<Integer> padded = new ArrayList<>(cases);
        padded.add(999);
        Weeks weeks = new Weeks(padded.size());
        weeks.only("counted", padded.stream().mapToInt(Integer::intValue).toArray());
        SignalHistory history = weeks.history();
        return Sample.before(history, history.themes().get(10), List.of(), 0, cases.size())
                .orElseThrow();
    }
}
