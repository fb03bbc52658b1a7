package org.emptychair.atlassian.csv.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"Yes", "ja", " OUI ", "はい", "○"})
    void yesIsUnderstoodInEveryLanguage(String cell) {
        assertThat(Answer.isYes(cell)).isTrue();
        assertThat(Answer.isUnclear(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "Nein", "non", "いいえ", "×"})
    void noIsUnderstoodInEveryLanguage(String cell) {
        assertThat(Answer.isYes(cell)).isFalse();
        assertThat(Answer.isUnclear(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "keine Angabe", "未回答"})
    void noAnswerIsNeitherYesNorNo(String cell) {
        assertThat(Answer.isNone(cell)).isTrue();
    }
}
