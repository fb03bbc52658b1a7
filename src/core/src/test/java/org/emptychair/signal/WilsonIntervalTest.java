package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void agreesWithThePublishedTable(long seen, long all, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(seen, all);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theEndsMirrorEachOtherWhenYesAndNoChangePlaces() {
        for (int all = 1; all < 60; all++) {
            for (int seen = 0; seen <= all; seen++) {
                WilsonInterval yes = WilsonInterval.of(seen, all);
                WilsonInterval no = WilsonInterval.of(all - seen, all);

                assertThat(yes.low()).isCloseTo(1 - no.high(), within(1e-12));
                assertThat(yes.low()).isLessThanOrEqualTo(yes.share());
                assertThat(yes.high()).isGreaterThanOrEqualTo(yes.share());
            }
        }
    }

    @Test
    void moreAnswersMakeItNarrower() {
        WilsonInterval few = WilsonInterval.of(8, 10);
        WilsonInterval many = WilsonInterval.of(800, 1000);

        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessage("0 of 0 is no share");
    }

    @Test
    void noMoreCanBeSeenThanThereIs() {
        assertThatThrownBy(() -> WilsonInterval.of(6, 5)).hasMessage("6 of 5 is no share");
    }
}
