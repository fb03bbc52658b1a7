package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.Test;

/** What holds for Japanese alone; {@link TranslatedTextsTest} has what holds for every language. */
class JapaneseTextsTest {
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]";

    /** English words stand apart from Japanese ones. */
    private static final Pattern PRESSED =
            Pattern.compile("[A-Za-z]%1$s|%1$s[A-Za-z]".formatted(JAPANESE));

    /** Marks of English at Japanese words, a space where none is, and a colon that is not ours. */
    private static final Pattern OTHER_MARKS =
            Pattern.compile(
                    "%1$s[,.?!()]|[(]%1$s|[\u3002\u3001] | [\u3002\u3001]|\uff1a"
                            .formatted(JAPANESE));

    /** Speaks to the reader as to a friend, or says "is" in the voice of a book. */
    private static final Pattern CURT =
            Pattern.compile("(\u3060|\u3067\u3042\u308b|\u3057\u308d|\u541b|\u304a\u524d)\u3002");

    private static void nothingHas(Pattern pattern) throws IOException {
        TextFiles.of("ja")
                .forEach(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as("%s", key)
                                        .doesNotContainPattern(pattern));
    }

    @Test
    void englishWordsStandApart() throws IOException {
        nothingHas(PRESSED);
    }

    @Test
    void sentencesHaveJapaneseMarks() throws IOException {
        nothingHas(OTHER_MARKS);
    }

    @Test
    void sentencesArePolite() throws IOException {
        nothingHas(CURT);
    }

    @Test
    void sentencesFollowOneAnotherWithoutASpace() {
        assertThat(new PropertyTexts(Locale.JAPAN).sentences(List.of("A\u3002", "B\u3002")))
                .isEqualTo("A\u3002B\u3002");
        assertThat(new PropertyTexts().sentences(List.of("A.", "B."))).isEqualTo("A. B.");
    }
}
