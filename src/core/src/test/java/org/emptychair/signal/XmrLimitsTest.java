package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrLimitsTest {
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rates of ten batches: mean
    // 50.81, mean moving range 1.8778, limits 45.8159 and 55.8041 with 3/1.128, which Wheeler
    // rounds to 2.66.
    private static final List<Double> FLOW =
            List.of(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);

    @Test
    void agreesWithTheHandbooksExample() {
        XmrLimits limits = XmrLimits.ofCounts(FLOW);

        assertThat(limits.mean()).isCloseTo(50.81, within(1e-9));
        assertThat(limits.low()).isCloseTo(45.8159, within(0.001));
        assertThat(limits.high()).isCloseTo(55.8041, within(0.001));
        assertThat(limits.weeks()).isEqualTo(10);
    }

    @Test
    void countsNeverFallBelowZero() {
        XmrLimits limits = XmrLimits.ofCounts(List.of(0., 9., 0., 9., 0., 9., 0., 9.));

        assertThat(limits.low()).isZero();
        assertThat(limits.high()).isCloseTo(4.5 + 2.66 * 9, within(1e-9));
    }

    @Test
    void sharesStayBetweenNoneAndAll() {
        XmrLimits limits = XmrLimits.ofShares(List.of(.1, .9, .1, .9, .1, .9, .1, .9));

        assertThat(limits.low()).isZero();
        assertThat(limits.high()).isEqualTo(1);
    }

    @Test
    void aValueOnALimitLiesInside() {
        XmrLimits limits = XmrLimits.ofCounts(Collections.nCopies(8, 5.));

        assertThat(limits.isOutside(5)).isFalse();
        assertThat(limits.isAbove(5.1)).isTrue();
        assertThat(limits.isBelow(4.9)).isTrue();
    }

    @Test
    void sevenWeeksAreTooFew() {
        assertThatThrownBy(() -> XmrLimits.ofCounts(Collections.nCopies(7, 5.)))
                .hasMessage("limits need 8 weeks, not 7");
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThatThrownBy(() -> XmrLimits.ofShares(Collections.nCopies(8, 1.2)))
                .hasMessage("a value is 0 to 1.0, was 1.2");
    }
}
