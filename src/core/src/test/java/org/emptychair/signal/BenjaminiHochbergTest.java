package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    // Benjamini and Hochberg, JRSS B 57 (1995), section 2.3: fifteen ordered p-values, of which the
    // procedure at 0.05 rejects the first four, Bonferroni's only three.
    private static final double[] PAPER = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
        .7590, 1.000
    };

    @Test
    void agreesWithThePapersExample() {
        assertThat(BenjaminiHochberg.threshold(PAPER, 0.05)).isEqualTo(.0095);
    }

    @Test
    void aLaterValueCarriesTheEarlierOnesAlong() {
        double[] values = {.04, .045, .049};

        assertThat(BenjaminiHochberg.threshold(values, 0.05)).isEqualTo(.049);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        assertThat(BenjaminiHochberg.threshold(new double[] {.2, .9, .5}, 0.1)).isNegative();
        assertThat(BenjaminiHochberg.threshold(new double[0], 0.1)).isNegative();
    }

    @Test
    void theOrderOfTheTestsDoesNotMatter() {
        List<Double> values = DoubleStream.of(PAPER).boxed().toList();
        Random random = new Random(1995);

        for (int i = 0; i < 50; i++) {
            List<Double> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            double[] given = shuffled.stream().mapToDouble(Double::doubleValue).toArray();

            assertThat(BenjaminiHochberg.threshold(given, 0.05)).isEqualTo(.0095);
        }
    }

    @Test
    void aSmallerValueNeverLosesADiscovery() {
        Random random = new Random(57);

        for (int i = 0; i < 200; i++) {
            double[] values = random.doubles(30).map(u -> u * u * u).toArray();
            double[] smaller = Arrays.copyOf(values, values.length);
            smaller[random.nextInt(30)] /= 10;

            assertThat(discoveries(smaller)).isGreaterThanOrEqualTo(discoveries(values));
        }
    }

    private static long discoveries(double[] values) {
        double threshold = BenjaminiHochberg.threshold(values, 0.1);
        return DoubleStream.of(values).filter(p -> p <= threshold).count();
    }
}
