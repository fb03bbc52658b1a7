package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CusumTest {
    // Montgomery, Introduction to Statistical Quality Control, tables 9.1 and 9.2: target 10,
    // standard deviation 1; the upper sum passes 5 with the 29th observation, at 5.28.
    private static final double[] OBSERVED = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40,
        10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38,
        11.62, 11.31, 10.52
    };

    @Test
    void agreesWithTheTextbooksExample() {
        Cusum sum = Cusum.ZERO;
        int first = 0;
        for (int i = 0; i < OBSERVED.length && first == 0; i++) {
            sum = sum.plus(OBSERVED[i] - 10);
            first = sum.isAlarm() ? i + 1 : 0;
        }

        assertThat(first).isEqualTo(29);
        assertThat(sum.sum()).isCloseTo(5.28, within(0.005));
    }

    @Test
    void quietWeeksNeverCountAgainstLoudOnes() {
        Cusum sum = Cusum.ZERO.plus(-3).plus(-3).plus(2);

        assertThat(sum.sum()).isEqualTo(1.5);
    }
}
