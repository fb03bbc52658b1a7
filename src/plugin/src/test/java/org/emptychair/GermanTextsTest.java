package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is said in English is said in German, with the same places. */
class GermanTextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/emptychair/i18n");
    private static final Path GERMAN = FOLDER.resolve("emptychair_de.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** Addresses the reader, but not as we do. */
    private static final Pattern FAMILIAR =
            Pattern.compile("\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[mnrs]?)?)\\b");

    private static Properties english() throws IOException {
        return read(FOLDER.resolve("emptychair.properties"));
    }

    private static Properties german() throws IOException {
        return read(GERMAN);
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes = Files.newInputStream(file)) {
            texts.load(bytes);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(new TreeSet<>(german().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english().stringPropertyNames()));
    }

    @Test
    void aTextHasTheSamePlacesInBothLanguages() throws IOException {
        Properties german = german();

        english()
                .forEach(
                        (key, text) ->
                                assertThat(places(german.getProperty(key.toString(), "")))
                                        .as("%s", key)
                                        .isEqualTo(places(text.toString())));
    }

    @Test
    void everyTextSaysWhatIsPutIntoItsPlaces() throws IOException {
        String[] given = {"<one>", "<two>", "<three>", "<four>"};

        german().forEach(
                        (key, text) -> {
                            String said =
                                    new MessageFormat(text.toString(), Locale.GERMANY)
                                            .format(given);
                            for (String place : places(text.toString())) {
                                assertThat(said)
                                        .as("%s", key)
                                        .contains(given[Integer.parseInt(place)]);
                            }
                            assertThat(said).as("%s", key).isNotBlank().doesNotContain("{");
                        });
    }

    @Test
    void nobodyIsAddressedAsAFriend() throws IOException {
        german().forEach(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as("%s", key)
                                        .doesNotContainPattern(FAMILIAR));
    }

    @Test
    void quotationMarksAreTheGermanOnes() throws IOException {
        Map<Object, Object> texts = new HashMap<>(german());
        String opened = String.valueOf(texts.remove("emptychair.quote.open"));
        texts.put("both marks", opened + texts.remove("emptychair.quote.close"));
        texts.forEach(
                (key, text) -> {
                    String said = text.toString();
                    assertThat(count(said, '\u201e'))
                            .as("%s", key)
                            .isEqualTo(count(said, '\u201c'));
                    assertThat(count(said, '\u201d')).as("%s", key).isZero();
                });
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(it -> it == wanted).count();
    }

    /** Hosts read the file as Latin 1, and their MessageFormat swallows straight apostrophes. */
    @Test
    void theFileIsPlainAsciiWithoutStraightApostrophesAndNamesNoTextTwice() throws IOException {
        String file = Files.readString(GERMAN, StandardCharsets.ISO_8859_1);

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file)).isTrue();
        assertThat(file).doesNotContain("'");
        assertThat(
                        file.lines()
                                .filter(line -> line.contains("=") && !line.startsWith("#"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }
}
