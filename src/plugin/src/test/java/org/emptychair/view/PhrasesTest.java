package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.emptychair.setting.Mode;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String COUNTED = "emptychair.lasting.days.";
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    private static Phrases in(Locale locale) {
        return new Phrases(new PropertyTexts(locale), new Discretion(Mode.AS_VIEWER));
    }

    @Test
    void numbersAreWrittenAsTheReadersLanguageDoes() {
        assertThat(in(Locale.UK).number(12_345)).isEqualTo("12,345");
        assertThat(in(Locale.GERMANY).number(12_345)).isEqualTo("12.345");
        assertThat(in(Locale.FRANCE).number(12_345)).isEqualTo("12\u202f345");
        assertThat(in(Locale.JAPAN).number(12_345)).isEqualTo("12,345");
        assertThat(in(Locale.UK).decimal(2.44)).isEqualTo("2.4");
        assertThat(in(Locale.GERMANY).decimal(2.44)).isEqualTo("2,4");
        assertThat(in(Locale.FRANCE).decimal(2.44)).isEqualTo("2,4");
    }

    @Test
    void noneIsSaidOfManyInEnglishAndOfOneInFrenchAndPortuguese() {
        String one = in(Locale.FRANCE).counted(COUNTED, 1).replace("1", "0");

        assertThat(in(Locale.UK).counted(COUNTED, 0)).isEqualTo("0 days");
        assertThat(in(Locale.GERMANY).counted(COUNTED, 0)).isEqualTo("0 Tage");
        assertThat(in(Locale.FRANCE).counted(COUNTED, 0)).isEqualTo(one);
        assertThat(in(Locale.FRANCE).plural(COUNTED, 0)).isEqualTo(one);
        assertThat(in(BRAZIL).counted(COUNTED, 0)).isEqualTo("0 day");
    }

    @Test
    void namesAreListedOneAfterTheOther() {
        Texts english = new PropertyTexts();

        assertThat(english.list(List.of())).isEmpty();
        assertThat(english.list(List.of("Billing"))).isEqualTo("Billing");
        assertThat(english.list(List.of("Billing", "{0}", "O\u2019Neill")))
                .isEqualTo("Billing, {0}, O\u2019Neill");
    }
}
