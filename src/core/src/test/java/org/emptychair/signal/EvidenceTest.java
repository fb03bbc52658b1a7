package org.emptychair.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "0.01, 100",
        "0.0051, 100",
        "0.005, 200",
        "0.0019, 500",
        "0.00072, 1000",
        "0.0004, 2000",
        "0.00011, 5000",
        "1e-40, 10000",
        "0, 10000"
    })
    void luckIsToldInRoundWeeksThatNeverExaggerate(double chance, int weeks) {
        assertThat(evidence(chance).luckWeeks()).hasValue(weeks);
    }

    @Test
    void luckThatComesTwiceAYearIsNotWorthWords() {
        assertThat(evidence(0.0101).luckWeeks()).isEmpty();
        assertThat(evidence(1).luckWeeks()).isEmpty();
    }

    @Test
    void saysHowManyTimesTheUsualItIs() {
        assertThat(evidence(0.001).timesUsual()).isEqualTo(2.4);
    }

    private static Evidence evidence(double chance) {
        return new Evidence(
                204, new Usual(85, 0.1, 26), OptionalInt.empty(), chance, Optional.empty());
    }
}
