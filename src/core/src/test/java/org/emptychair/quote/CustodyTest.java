package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CustodyTest {
    @Test
    void regionsAreWrittenInCapitals() {
        assertThat(new Custody(new TreeSet<>(List.of("gb", "DE")), 24).regions())
                .containsExactly("DE", "GB");
    }

    @Test
    void wordsAreKeptForAMonthToTenYears() {
        assertThatThrownBy(() -> new Custody(new TreeSet<>(), 0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Custody(new TreeSet<>(), 121)).hasMessageContaining("121");
    }
}
