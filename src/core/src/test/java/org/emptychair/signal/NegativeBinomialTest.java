package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {
    private static final double TEN_DIGITS = 1e-8;

    // Mean, dispersion, count, P(X >= count), P(X <= count). Computed with mpmath 1.3 at 60 digits:
    // betainc(count, 1/a, 0, q, regularized=True), gammainc for dispersion 0, and a plain sum of
    // the terms where betainc does not converge.
    @ParameterizedTest
    @CsvSource({
        "2.5, 0.1, 7, 0.026657331511296, 0.9890656847659008",
        "85, 0.1, 204, 0.00071750031894818842, 0.99933146228915009",
        "85, 0.1, 30, 0.99400169625748866, 0.0072566076026375102",
        "10, 0.5, 0, 1.0, 0.027777777777777778",
        "10, 0.5, 60, 0.00019521712938490585, 0.99983485419610115",
        "0.25, 0.1, 5, 1.4370647542006046e-5, 0.99999912849352041",
        "100, 0.01, 50, 0.99998216442169028, 2.7237665516962929e-5",
        "100, 0.01, 180, 7.1122534050722979e-7, 0.99999945323460812",
        "40, 0.0288461538461538, 20, 0.99438656790101427, 0.0085497546034387177",
        "1000, 2, 9000, 0.0027034906141577508, 0.99729798794083686",
        "1000, 2, 3, 0.95809816591771452, 0.048877331759678815",
        "5, 3, 120, 3.9217334301517973e-5, 0.99996341713990435"
    })
    void agreesWithValuesComputedToSixtyDigits(
            double mean, double dispersion, long count, double atLeast, double atMost) {
        NegativeBinomial law = new NegativeBinomial(mean, dispersion);

        assertThat(law.atLeast(count)).isCloseTo(atLeast, withinPercentage(TEN_DIGITS));
        assertThat(law.atMost(count)).isCloseTo(atMost, withinPercentage(TEN_DIGITS));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0, 60, 9.2518688049150571e-7, 0.9999995515359782",
        "30, 0, 8, 0.99999947662658329, 2.0460759042705717e-6",
        "250, 1e-9, 400, 1.6491998833646136e-18, 1.0",
        "250, 1e-9, 150, 0.99999999999664076, 5.6526912908180676e-12"
    })
    void becomesThePoissonDistributionAsDispersionVanishes(
            double mean, double dispersion, long count, double atLeast, double atMost) {
        NegativeBinomial law = new NegativeBinomial(mean, dispersion);

        assertThat(law.atLeast(count)).isCloseTo(atLeast, withinPercentage(TEN_DIGITS));
        assertThat(law.atMost(count)).isCloseTo(atMost, withinPercentage(TEN_DIGITS));
    }

    @Test
    void keepsItsPrecisionFarOutInTheTails() {
        assertThat(new NegativeBinomial(20, 0.1).atLeast(900))
                .isCloseTo(1.91680432954658e-142, withinPercentage(TEN_DIGITS));
        assertThat(new NegativeBinomial(400, 0).atMost(30))
                .isCloseTo(8.99726602976769e-129, withinPercentage(TEN_DIGITS));
        assertThat(new NegativeBinomial(20, 0.1).atLeast(2500)).isZero();
    }

    // Computed with scipy 1.17.1, stats.nbinom and stats.poisson, sf and cdf; the third with
    // mpmath,
    // whose sum of terms shows that scipy's is right to five digits only.
    @ParameterizedTest
    @CsvSource({
        "1e6, 0.1, 2000000, 0.004995572258585922, 0.9950044568236011",
        "1e6, 0.1, 400000, 0.991867426421179, 0.008132705895038096",
        "1e6, 0, 1005000, 2.934034048031633e-07, 0.9999997081120937",
        "1e6, 0, 995000, 0.9999997199776057, 2.814820383896536e-07",
        "1e6, 1e-4, 1050000, 4.834376049475918e-07, 0.9999995167993176",
        "1e5, 0.5, 1000, 0.9998024546590674, 0.00019793779686153655"
    })
    void staysStableForMeansUpToAMillion(
            double mean, double dispersion, long count, double atLeast, double atMost) {
        NegativeBinomial law = new NegativeBinomial(mean, dispersion);

        assertThat(law.atLeast(count)).isCloseTo(atLeast, withinPercentage(1e-5));
        assertThat(law.atMost(count)).isCloseTo(atMost, withinPercentage(1e-5));
    }

    @Test
    void theTailsOnBothSidesOfACountMakeOne() {
        Random random = new Random(1929);

        for (int i = 0; i < 2000; i++) {
            NegativeBinomial law = any(random);
            long count = (long) (law.mean() * 3 * random.nextDouble());

            assertThat(law.atMost(count) + law.atLeast(count + 1))
                    .as("%s at %d", law, count)
                    .isCloseTo(1, within(1e-10));
            assertThat(law.atLeast(count) - law.atLeast(count + 1))
                    .as("%s at %d", law, count)
                    .isCloseTo(law.exactly(count), within(1e-10));
        }
    }

    @Test
    void theMoreThereAreTheLessLikelyItWas() {
        Random random = new Random(1976);

        for (int i = 0; i < 300; i++) {
            NegativeBinomial law = any(random);
            long step = 1 + (long) (law.mean() / 8);
            for (long count = 0; count < 40 * step; count += step) {
                double here = law.atLeast(count);
                assertThat(here).isBetween(0., 1.);
                assertThat(law.atLeast(count + step)).isLessThanOrEqualTo(here);
                assertThat(law.atMost(count)).isLessThanOrEqualTo(law.atMost(count + step));
            }
        }
    }

    @Test
    void noProbabilityIsMissing() {
        NegativeBinomial law = new NegativeBinomial(12, 0.3);

        double sum = 0;
        for (int count = 0; count < 1000; count++) {
            sum += law.exactly(count);
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void aMeanOfNothingIsRefused() {
        assertThatThrownBy(() -> new NegativeBinomial(0, 0.1))
                .hasMessage("a mean is above 0, was 0.0");
        assertThatThrownBy(() -> new NegativeBinomial(1, -0.1))
                .hasMessage("a dispersion is 0 or more, was -0.1");
    }

    private static NegativeBinomial any(Random random) {
        double mean = Math.pow(10, random.nextDouble() * 5 - 1);
        double dispersion = random.nextInt(4) == 0 ? 0 : Math.pow(10, random.nextDouble() * 5 - 4);
        return new NegativeBinomial(mean, dispersion);
    }
}
