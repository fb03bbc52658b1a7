package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.atlassian.rest.Problem;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.Test;

/** Every text that is used exists, and every text that exists is used. */
class TextsTest {
    private static final Path FILE =
            Path.of("src/main/resources/emptychair/i18n/emptychair.properties");
    private static final Pattern KEY =
            Pattern.compile("[\"'](emptychair\\.[a-z0-9.-]+[a-z0-9])[\"']");

    /** A key whose end is known only when it is used: all keys that begin so are used. */
    private static final Pattern BEGINNING = Pattern.compile("\"(emptychair\\.[a-z0-9.-]+\\.)\"");

    private static final String FROM_THE_MACROS_NAME = "org.emptychair.empty-chair.";

    private static Set<String> used() throws IOException {
        Set<String> used = matches(KEY);
        for (Problem.Kind kind : Problem.Kind.values()) {
            used.add(kind.title());
            used.add(kind.detail());
        }
        return used;
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        find(Path.of("src/main/java"), pattern, found);
        find(Path.of("src/main/resources/emptychair"), pattern, found);
        find(Path.of("../../atlassian-plugin.xml"), pattern, found);
        return found;
    }

    private static void find(Path below, Pattern pattern, Set<String> used) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(TextsTest::speaks).toList()) {
                Matcher key = pattern.matcher(Files.readString(file));
                while (key.find()) {
                    used.add(key.group(1));
                }
            }
        }
    }

    private static boolean speaks(Path file) {
        String name = file.toString();
        return name.endsWith(".java") || name.endsWith(".vm") || name.endsWith(".xml");
    }

    @Test
    void textsAndUsesAreTheSame() throws IOException {
        Set<String> written = new TreeSet<>(new PropertyTexts().all().stringPropertyNames());
        written.removeIf(key -> key.startsWith(FROM_THE_MACROS_NAME));

        Set<String> used = used();
        Set<String> beginnings = matches(BEGINNING);
        Set<String> unused = new TreeSet<>(written);
        unused.removeAll(used);
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));

        assertThat(written).containsAll(used);
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextCanBeFilled() {
        PropertyTexts texts = new PropertyTexts();

        for (String key : texts.all().stringPropertyNames()) {
            MessageFormat format = new MessageFormat(texts.all().getProperty(key), Locale.UK);
            assertThat(format.getFormatsByArgumentIndex()).as(key).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** Of two texts with one key the later would be said in both places. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        List<String> keys =
                Files.readString(FILE, StandardCharsets.ISO_8859_1)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Hosts read the file as Latin 1, and their MessageFormat swallows straight apostrophes. */
    @Test
    void theFileIsPlainAsciiWithoutStraightApostrophes() throws IOException {
        String file = Files.readString(FILE, StandardCharsets.ISO_8859_1);

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file)).isTrue();
        assertThat(file).doesNotContain("'");
    }
}
