package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.emptychair.quote.Mark;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotePartTest {
    private static final Texts ENGLISH = new PropertyTexts();
    private static final Texts JAPANESE = new PropertyTexts(Locale.JAPAN);

    @ParameterizedTest
    @EnumSource(Mark.Kind.class)
    void everyMarkIsSaidInEnglishAsItIsKept(Mark.Kind kind) {
        assertThat(QuotePart.said(kind, ENGLISH)).isEqualTo(kind.label());
    }

    @Test
    void marksAreSaidInTheReadersLanguageAndWordsStayAsTheyAre() {
        String kept = "Call me, [name], on [phone number]. [sic]";

        assertThat(QuotePart.said(kept, JAPANESE)).isEqualTo("Call me, [氏名], on [電話番号]. [sic]");
    }

    @Test
    void whatIsNoMarkIsNeverLookedUp() {
        assertThat(new QuotePart("percent", true).said(JAPANESE)).isEqualTo("percent");
        assertThat(new QuotePart("name", false).said(JAPANESE)).isEqualTo("name");
    }
}
