package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GramsTest {
    @Test
    void phrasesHaveOneToThreeWordsAndEachCountsOnce() {
        assertThat(Grams.of("Gift card refused. Gift card refused!"))
                .containsExactlyInAnyOrder(
                        "gift",
                        "gift card",
                        "gift card refused",
                        "card",
                        "card refused",
                        "refused");
    }

    @Test
    void noneBeginsOrEndsWithAWordThatSaysNothing() {
        assertThat(Grams.of("the lid of the pan"))
                .containsExactlyInAnyOrder("lid", "pan")
                .doesNotContain("lid of", "of the pan");
        assertThat(Grams.of("state of shock")).contains("state of shock");
    }

    @Test
    void noneReachesOverAMarkANumberOrTheEndOfASentence() {
        assertThat(Grams.of("I am [name] from Berlin. Order 4711 lost"))
                .containsExactlyInAnyOrder("berlin", "order", "lost");
    }

    @Test
    void scriptsWithoutSpacesHavePhrasesToo() {
        assertThat(Grams.of("退款")).contains("退 款");
    }

    @Test
    void anEndlessTextIsReadToALimit() {
        assertThat(Grams.of("lid ".repeat(100_000)))
                .containsExactlyInAnyOrder("lid", "lid lid", "lid lid lid");
        assertThat(Grams.of("x".repeat(100_000))).isEmpty();
        assertThat(Grams.of("")).isEmpty();
    }
}
