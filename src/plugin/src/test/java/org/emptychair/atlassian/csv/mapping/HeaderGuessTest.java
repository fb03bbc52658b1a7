package org.emptychair.atlassian.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emptychair.atlassian.csv.Header;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {
    private static Map<Field, String> guess(String... columns) {
        return HeaderGuess.of(new Header(List.of(columns)));
    }

    @Test
    void columnsAreKnownByTheirEnglishGermanAndFrenchNames() {
        assertThat(guess("Created At", "Description"))
                .containsOnly(
                        Map.entry(Field.AT, "Created At"), Map.entry(Field.WORDS, "Description"));
        assertThat(guess("Kunden-ID", "Rückmeldung"))
                .containsOnly(
                        Map.entry(Field.CUSTOMER, "Kunden-ID"),
                        Map.entry(Field.WORDS, "Rückmeldung"));
        assertThat(guess("Étiquettes")).containsOnly(Map.entry(Field.THEMES, "Étiquettes"));
    }

    @Test
    void columnsAreKnownByTheirJapaneseNames() {
        assertThat(guess("受付番号", "受付日時", "お問い合わせ内容", "カテゴリー", "担当部署", "満足度"))
                .containsOnly(
                        Map.entry(Field.ID, "受付番号"),
                        Map.entry(Field.AT, "受付日時"),
                        Map.entry(Field.WORDS, "お問い合わせ内容"),
                        Map.entry(Field.THEMES, "カテゴリー"),
                        Map.entry(Field.DEPARTMENT, "担当部署"),
                        Map.entry(Field.RATING, "満足度"));
        assertThat(guess("ﾒｯｾｰｼﾞ")).containsOnly(Map.entry(Field.WORDS, "ﾒｯｾｰｼﾞ"));
    }

    @Test
    void columnsInLettersThatNobodyListedStayUnknown() {
        assertThat(guess("Дата", "備考")).isEmpty();
    }
}
