package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for French alone; {@link TranslatedTextsTest} has what holds for every language. */
class FrenchTextsTest {
    /** Addresses the reader, but not as we do. */
    private static final Pattern FAMILIAR =
            Pattern.compile("(?i)\\b(tu|te|toi|ton|ta|tes|tiens?|tiennes?|t\u2019)\\b");

    /** A mark that French keeps apart from its word, but by a space at which a line may break. */
    private static final Pattern BREAKING = Pattern.compile(" [;:!?%\u00bb]|\u00ab ");

    /** A mark that French keeps apart from its word, and is not. */
    private static final Pattern CLOSE =
            Pattern.compile("[\\p{L}\\d})\u00bb][;!?%\u00bb]|[\\p{L}})\u00bb]: |\u00ab[^\u202f]");

    /** Shows what is typed, where a colon stands close to its word. */
    private static final String TYPED = "emptychair.outbox.readers.hint";

    private static Properties french() throws IOException {
        return TextFiles.of("fr");
    }

    @Test
    void nobodyIsAddressedAsAFriend() throws IOException {
        french().forEach(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as("%s", key)
                                        .doesNotContainPattern(FAMILIAR));
    }

    @Test
    void marksStandApartFromTheirWordsByANarrowSpaceThatDoesNotBreak() throws IOException {
        Properties texts = french();
        texts.remove(TYPED);

        texts.forEach(
                (key, text) ->
                        assertThat(text.toString())
                                .as("%s", key)
                                .doesNotContainPattern(BREAKING)
                                .doesNotContainPattern(CLOSE));
    }
}
