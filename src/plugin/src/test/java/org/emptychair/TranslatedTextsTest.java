package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in English is said in every other language, with the same places. */
class TranslatedTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** What opens and what closes a quotation, in one language or another. */
    private static final Map<String, String> MARKS =
            Map.of("de", "\u201e\u201c", "fr", "\u00ab\u00bb", "ja", "\u300c\u300d");

    static List<String> languages() throws IOException {
        return TextFiles.languages();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(it -> it == wanted).count();
    }

    @Test
    void thereIsMoreThanEnglish() throws IOException {
        assertThat(languages()).contains("de");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameTexts(String language) throws IOException {
        assertThat(new TreeSet<>(TextFiles.of(language).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(TextFiles.english().stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextHasTheSamePlacesInEveryLanguage(String language) throws IOException {
        Properties theirs = TextFiles.of(language);

        TextFiles.english()
                .forEach(
                        (key, text) ->
                                assertThat(places(theirs.getProperty(key.toString(), "")))
                                        .as("%s", key)
                                        .isEqualTo(places(text.toString())));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextSaysWhatIsPutIntoItsPlaces(String language) throws IOException {
        String[] given = {"<one>", "<two>", "<three>", "<four>"};
        Locale locale = Locale.forLanguageTag(language);

        TextFiles.of(language)
                .forEach(
                        (key, text) -> {
                            String said = new MessageFormat(text.toString(), locale).format(given);
                            for (String place : places(text.toString())) {
                                assertThat(said)
                                        .as("%s", key)
                                        .contains(given[Integer.parseInt(place)]);
                            }
                            assertThat(said).as("%s", key).isNotBlank().doesNotContain("{");
                        });
    }

    /** Quotations open and close, with the marks of the language. */
    @ParameterizedTest
    @MethodSource("languages")
    void quotationMarksAreTheLanguagesOwn(String language) throws IOException {
        String marks = MARKS.getOrDefault(language, "\u201c\u201d");
        Map<Object, Object> texts = new HashMap<>(TextFiles.of(language));
        String opened = String.valueOf(texts.remove("emptychair.quote.open"));
        texts.put("both marks", opened + texts.remove("emptychair.quote.close"));

        texts.forEach(
                (key, text) -> {
                    String said = text.toString();
                    assertThat(count(said, marks.charAt(0)))
                            .as("%s", key)
                            .isEqualTo(count(said, marks.charAt(1)));
                    "\u201c\u201d\u201e\u00ab\u00bb"
                            .chars()
                            .filter(mark -> marks.indexOf(mark) < 0)
                            .forEach(
                                    mark ->
                                            assertThat(said.indexOf(mark))
                                                    .as("%s", key)
                                                    .isNegative());
                });
    }

    /** Hosts read the file as Latin 1, and their MessageFormat swallows straight apostrophes. */
    @ParameterizedTest
    @MethodSource("languages")
    void theFileIsPlainAsciiWithoutStraightApostrophesAndNamesNoTextTwice(String language)
            throws IOException {
        String file = Files.readString(TextFiles.path("_" + language), StandardCharsets.ISO_8859_1);

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file)).isTrue();
        assertThat(file).doesNotContain("'");
        assertThat(
                        file.lines()
                                .filter(line -> line.contains("=") && !line.startsWith("#"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }
}
