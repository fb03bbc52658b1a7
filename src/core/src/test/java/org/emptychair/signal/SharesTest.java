package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SharesTest {
    // Computed with scipy 1.17.1: stats.chi2_contingency([[40, 1260], [640, 30560]],
    // correction=False)
    // and its like, the root of the statistic.
    @Test
    void agreesWithTheChiSquaredTestOfTheSameTable() {
        assertThat(new Shares(40, 1300, 640, 31200).z())
                .isCloseTo(2.5315207642580395, within(1e-6));
        assertThat(new Shares(12, 400, 9, 900).z()).isCloseTo(2.640024775733382, within(1e-6));
    }

    @Test
    void aSaleInWhichEverythingDoublesChangesNoShare() {
        Shares shares = new Shares(80, 2600, 1040, 33800);

        assertThat(shares.grew()).isFalse();
        assertThat(shares.shrank()).isFalse();
    }

    @Test
    void aShareOfNothingHasNotChanged() {
        assertThat(new Shares(0, 0, 10, 100).z()).isZero();
        assertThat(new Shares(0, 10, 0, 100).z()).isZero();
    }

    @Test
    void growingAndShrinkingMirrorEachOther() {
        assertThat(new Shares(90, 1000, 500, 10000).grew()).isTrue();
        assertThat(new Shares(20, 1000, 500, 10000).shrank()).isTrue();
        assertThat(new Shares(20, 1000, 500, 10000).grew()).isFalse();
    }
}
