package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.view.HostileCase.shape;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emptychair.view.HostileCase;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.chart.Pictures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile words in every place of the panel that people's words come to. */
class HostilePanelTest {
    private static final List<String> TEMPLATES =
            List.of(
                    "chair/chair.vm",
                    "chair/chair-table.vm",
                    "chair/part.vm",
                    "chair/part-table.vm");

    /** A word that is its own escaped form. */
    private static final String HARMLESS = "harmless";

    private final Templates templates = new Templates();

    static List<HostileCase> cases() throws IOException {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noWordsOfPeopleBecomeMarkup(HostileCase hostile) {
        for (String template : TEMPLATES) {
            assertThat(shape(Jsoup.parse(panel(hostile.input(), template))))
                    .isEqualTo(shape(Jsoup.parse(panel(HARMLESS, template))));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPlaceShowsTheWordsAsTheyWereWritten(HostileCase hostile) {
        for (String template : TEMPLATES) {
            assertThat(panel(hostile.input(), template).split(escaped(hostile), -1))
                    .hasSameSizeAs(panel(HARMLESS, template).split(HARMLESS, -1));
        }
    }

    @Test
    void everyPartOfThePanelHasWordsOfPeople() {
        var page = Jsoup.parse(panel(HARMLESS, "chair/chair.vm"));

        for (String part :
                List.of(
                        ".seat blockquote",
                        ".seat .who",
                        ".seat .ask",
                        ".figures",
                        ".themes .name",
                        ".themes small",
                        ".themes .line",
                        ".themes svg title",
                        ".quotes q",
                        ".quotes mark",
                        ".quotes small",
                        ".complaints .which",
                        ".complaints td",
                        ".decisions .what",
                        ".leaders .what",
                        ".leaders svg title",
                        "footer table th")) {
            assertThat(page.select(part).text()).as(part).contains(HARMLESS);
        }
    }

    private static String escaped(HostileCase hostile) {
        return java.util.regex.Pattern.quote(hostile.expected());
    }

    private String panel(String words, String template) {
        ChairView view = SamplePanels.full(any -> words);
        return templates
                .fill(
                        template,
                        new PropertyTexts(),
                        Map.of("chair", view, "pictures", Pictures.WRITTEN))
                .markup();
    }
}
