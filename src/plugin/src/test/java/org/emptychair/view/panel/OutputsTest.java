package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.chart.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel in each kind of output, held against what a person looked at. */
class OutputsTest {
    private static final int MOST_BYTES = 100_000;
    private static final String PICTURE = "data:image/png;base64,";

    /** Where the pictures stand; their pixels differ by the JDK that draws them. */
    private static final String DRAWN = "data:image/png;base64,[A-Za-z0-9+/=]+";

    private final Templates templates = new Templates();

    private String output(String kind) {
        ChairView view = SamplePanels.full(words -> words);
        return switch (kind) {
            case "screen" -> fill("chair/chair.vm", Map.of("chair", view));
            case "paper" -> fill(Map.of("chair", view, "pictures", Pictures.DRAWN));
            default -> fill(Map.of("chair", view, "pictures", Pictures.WRITTEN));
        };
    }

    private String fill(Map<String, Object> context) {
        return fill("chair/chair-table.vm", context);
    }

    private String fill(String template, Map<String, Object> context) {
        return templates.fill(template, new PropertyTexts(), context).markup();
    }

    @ParameterizedTest
    @ValueSource(strings = {"screen", "paper", "mail"})
    void everyOutputIsAsItWasLookedAt(String kind) throws IOException {
        String written = output(kind).replaceAll(DRAWN, PICTURE + "PICTURE");
        Path seen = Path.of("target", "output-" + kind + ".html");
        Files.createDirectories(seen.toAbsolutePath().getParent());
        Files.writeString(seen, written);

        Path golden = Path.of("src/test/resources/output/" + kind + ".html");

        assertThat(written).as("see %s", seen).isEqualTo(Files.readString(golden));
    }

    /** Any other font that a PDF knows leaves Japanese letters out. */
    @Test
    void onPaperJapaneseIsWrittenWithTheFontThatConfluenceWasGiven() {
        Map<String, Object> context =
                Map.of("chair", SamplePanels.full(words -> words), "pictures", Pictures.DRAWN);

        String written =
                templates
                        .fill("chair/chair-table.vm", new PropertyTexts(Locale.JAPAN), context)
                        .markup();

        assertThat(written).doesNotContain("Arial", "Georgia", "$");
        Jsoup.parse(written)
                .select("[style*=font-family]")
                .forEach(it -> assertThat(it.attr("style")).contains("ConfluenceInstalledFont,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "mail"})
    void whatNoStyleSheetReachesHasTablesAndStylesOfItsOwn(String kind) {
        Document page = Jsoup.parse(output(kind));

        assertThat(page.select("svg, script, details, link, style, [class], form")).isEmpty();
        assertThat(page.html()).doesNotContain("flex", "grid", "var(--");
        assertThat(page.select("table")).isNotEmpty();
    }

    @Test
    void onPaperEveryLineIsASharpPictureWithItsNumbersBeside() throws IOException {
        Document page = Jsoup.parse(output("paper"));

        assertThat(page.select("img")).isNotEmpty();
        for (Element image : page.select("img")) {
            byte[] bytes =
                    Base64.getDecoder().decode(image.attr("src").substring(PICTURE.length()));
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(drawn.getWidth()).isEqualTo(2 * Integer.parseInt(image.attr("width")));
            assertThat(drawn.getHeight()).isEqualTo(2 * Integer.parseInt(image.attr("height")));
            assertThat(colours(drawn)).isGreaterThan(8);
            assertThat(image.attr("alt")).isNotBlank();
        }
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void aMailIsSmallAndDrawsWithLetters() {
        String mail = output("mail");

        assertThat(mail.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(mail).contains("\u2588").doesNotContain("<img");
    }
}
