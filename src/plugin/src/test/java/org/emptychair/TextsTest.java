package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
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
    private static final String FROM_THE_MACROS_NAME = "org.emptychair.empty-chair.empty-chair.";

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        find(Path.of("src/main/java"), used);
        find(Path.of("src/main/resources/emptychair"), used);
        find(Path.of("../../atlassian-plugin.xml"), used);
        for (Problem.Kind kind : Problem.Kind.values()) {
            used.add(kind.title());
            used.add(kind.detail());
        }
        used.remove("emptychair.problem");
        return used;
    }

    private static void find(Path below, Set<String> used) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(TextsTest::speaks).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
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

        assertThat(used()).isEqualTo(written);
    }

    @Test
    void everyTextCanBeFilled() {
        PropertyTexts texts = new PropertyTexts();

        for (String key : texts.all().stringPropertyNames()) {
            MessageFormat format = new MessageFormat(texts.all().getProperty(key), Locale.UK);
            assertThat(format.getFormatsByArgumentIndex()).as(key).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** Hosts read the file as Latin 1, and their MessageFormat swallows straight apostrophes. */
    @Test
    void theFileIsPlainAsciiWithoutStraightApostrophes() throws IOException {
        String file = Files.readString(FILE, StandardCharsets.ISO_8859_1);

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(file)).isTrue();
        assertThat(file).doesNotContain("'");
    }
}
