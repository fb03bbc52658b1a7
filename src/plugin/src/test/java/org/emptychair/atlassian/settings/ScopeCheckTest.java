package org.emptychair.atlassian.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "project = CARE ORDER BY key",
                "project = CARE order  by updated DESC",
                "summary ~ \"a \\\" b\" Order\nBy key"
            })
    void anOrderOfItsOwnIsRefused(String jql) {
        assertThatThrownBy(() -> ScopeCheck.check("Care", "complaints", jql, new PropertyTexts()))
                .isInstanceOfSatisfying(
                        WrongSettings.class,
                        wrong ->
                                assertThat(wrong.sentences())
                                        .containsOnlyKeys("jql")
                                        .extractingByKey("jql")
                                        .asString()
                                        .contains("ORDER BY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project = CARE AND summary ~ \"order by mail\"",
                "summary ~ 'order by phone'",
                "labels = reorder AND by = me"
            })
    void wordsOfCustomersAreNoOrder(String jql) {
        assertThat(ScopeCheck.check("Care", "complaints", jql, new PropertyTexts()).jql())
                .isEqualTo(jql);
    }
}
