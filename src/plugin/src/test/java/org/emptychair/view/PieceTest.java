package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,x",
                "//elsewhere.example.org",
                "vbscript:x"
            })
    void leadsNowhereThatAPageMayNotLeadTo(String address) {
        assertThat(Piece.link("CARE-7", address).href()).isEmpty();
    }

    @Test
    void leadsToPagesOfThisAndOtherProducts() {
        assertThat(Piece.link("now", "/pages/7").href()).isEqualTo("/pages/7");
        assertThat(Piece.link("CARE-7", "https://jira.example.org/browse/CARE-7").href())
                .isEqualTo("https://jira.example.org/browse/CARE-7");
    }
}
