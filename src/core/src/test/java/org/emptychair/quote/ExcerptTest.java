package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortTextIsWhole() {
        assertThat(Excerpt.of("My lid broke\n on the  first evening."))
                .contains("My lid broke on the first evening.");
    }

    @Test
    void aLongTextEndsWithASentence() {
        String sentence = "The third lid broke on the first evening as well. ";

        assertThat(Excerpt.of(sentence.repeat(20))).contains(sentence.repeat(5).strip());
    }

    @Test
    void aQuoteEndsBeforeItsSignature() {
        assertThat(Excerpt.of("The third lid is broken! – [name]."))
                .contains("The third lid is broken!");
        assertThat(Excerpt.of("The third lid is for [name]"))
                .contains("The third lid is for [name]");
    }

    @Test
    void aTitleEndsWhereTheTextBelowBegins() {
        assertThat(Excerpt.of("Third lid is broken\n\nit came on\nMonday. Why?"))
                .contains("Third lid is broken. it came on Monday. Why?");
        assertThat(Excerpt.of("Hello,\r\n \r\nthe third lid is broken"))
                .contains("Hello, the third lid is broken");
    }

    @Test
    void aLongTextIsCutAtItsTitleToo() {
        String text = "Third lid is broken and nobody answers me\n\n" + "it broke and ".repeat(30);

        assertThat(Excerpt.of(text)).contains("Third lid is broken and nobody answers me.");
    }

    @Test
    void aLongSentenceEndsWithAWord() {
        String excerpt = Excerpt.of("lid after lid and ".repeat(60)).orElseThrow();

        assertThat(excerpt).hasSizeLessThanOrEqualTo(280).endsWith(" …");
        assertThat(excerpt.substring(0, excerpt.length() - 2).split(" "))
                .containsOnly("lid", "after", "and");
    }

    @Test
    void aMarkIsNeverCut() {
        String text = "a ".repeat(135) + "[mail address] said so, and then nothing came for weeks";

        assertThat(Excerpt.of(text).orElseThrow()).doesNotContain("[mail");
    }

    @Test
    void whatIsNotReadToItsEndIsNeverCutWithinAWordOrMark() {
        String sentence = "Then [our colleague] promised to send the fourth lid within days. ";
        for (int length = 2_700; length < 3_010; length++) {
            String endless = "lid after ".repeat(310).substring(0, length);

            String excerpt = Excerpt.of(endless + ". " + sentence.repeat(10)).orElseThrow();

            assertThat(excerpt)
                    .as("after %d characters", length)
                    .matches(".*(days\\.|( lid| after) …)");
        }
    }

    @Test
    void whatSaysTooLittleIsNoQuote() {
        assertThat(Excerpt.of("Hello?")).isEmpty();
        assertThat(Excerpt.of("[name] [phone number] [mail address]")).isEmpty();
        assertThat(Excerpt.of("x".repeat(400))).isEmpty();
        assertThat(Excerpt.of("")).isEmpty();
    }
}
