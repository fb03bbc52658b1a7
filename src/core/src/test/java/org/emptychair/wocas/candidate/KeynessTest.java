package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeynessTest {
    /** Reference values by the same published formulas in decimal arithmetic of 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 100, 2600, 32.958368660043",
        "12, 10, 1300, 33800, 49.538484850788",
        "9, 60, 1200, 31200, 10.418595170302",
        "38, 0, 1284, 33000, 249.637091150434",
        "10, 10, 1000, 1000, 0",
        "3, 0, 60000, 1500000, 19.548579228129"
    })
    void itsSurpriseIsThatOfTheLiterature(
            int now, int before, int allNow, int allBefore, double g2) {
        assertThat(new Keyness(now, before, allNow, allBefore).g2()).isCloseTo(g2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 100, 2600, 8.159871336778",
        "12, 10, 1300, 33800, 4.951978485137",
        "9, 60, 1200, 31200, 2.029503994310",
        "38, 0, 1284, 33000, 10.950535457593",
        "10, 10, 1000, 1000, 0"
    })
    void itsRatioIsThatOfTheLiterature(
            int now, int before, int allNow, int allBefore, double ratio) {
        assertThat(new Keyness(now, before, allNow, allBefore).logRatio())
                .isCloseTo(ratio, within(1e-9));
    }

    @Test
    void aPhraseIsKeyWhenItIsMoreThanChanceAndTwiceAsOften() {
        assertThat(new Keyness(12, 10, 1_300, 33_800).isKey()).isTrue();
        assertThat(new Keyness(9, 60, 1_200, 31_200).isKey()).isFalse();
        assertThat(new Keyness(1_900, 32_000, 10_000, 300_000).g2()).isGreaterThan(15.13);
        assertThat(new Keyness(1_900, 32_000, 10_000, 300_000).isKey()).isFalse();
    }

    @Test
    void fewerThanBeforeIsNeverKey() {
        assertThat(new Keyness(5, 9_000, 1_000, 26_000).isKey()).isFalse();
    }

    @Test
    void nothingCannotBeCompared() {
        assertThatThrownBy(() -> new Keyness(0, 0, 0, 10))
                .hasMessage("0 of 0 against 0 of 10 cannot be compared");
    }
}
