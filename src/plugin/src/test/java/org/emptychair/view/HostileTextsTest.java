package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.chair.ChairDraft;
import org.emptychair.contact.Department;
import org.emptychair.setting.Mode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts go through every template; the cases are files with what each of them proves. */
class HostileTextsTest {
    private static final List<String> TEMPLATES = List.of("chair/chair.vm", "chair/chair-table.vm");
    private final Templates templates = new Templates();
    private final Texts texts = new PropertyTexts();

    /** One file: what is proved, the input, and the HTML that is expected. */
    record Case(String proves, String input, String expected) {
        static Case read(Path file) {
            try {
                String[] parts = Files.readString(file).split("\n?\\.(input|expected)\n");
                return new Case(parts[0].strip(), parts[1], parts[2].stripTrailing());
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        @Override
        public String toString() {
            return proves;
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/chair"))) {
            return files.sorted().map(Case::read).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aThemesNameIsShownAsItWasWritten(Case hostile) {
        String panel = panel(hostile.input(), "chair/chair.vm");

        assertThat(panel).contains("<span class=\"name\">" + hostile.expected() + "</span>");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTemplateLetsATextBecomeMarkup(Case hostile) {
        for (String template : TEMPLATES) {
            String harmless = shape(panel("harmless", template));
            assertThat(shape(panel(hostile.input(), template))).isEqualTo(harmless);
        }
        assertThat(shape(box(hostile.input()))).isEqualTo(shape(box("harmless")));
        assertThat(shape(SettingsViewTest.page(hostile.input(), Map.of("zone", hostile.input()))))
                .isEqualTo(shape(SettingsViewTest.page("harmless", Map.of("zone", "harmless"))));
    }

    private String panel(String text, String template) {
        Panel plain =
                ChairViewsTest.panel(
                        Mode.SHARED,
                        ChairDraft.empty()
                                .contacted(9, 7, 8)
                                .helped(10, 11)
                                .themes(
                                        ChairDraft.series(1, 1),
                                        ChairDraft.series(9, 9),
                                        ChairDraft.line(text, 5, 6)));
        Panel panel =
                new Panel(
                        plain.chair(),
                        plain.zone(),
                        plain.sections(),
                        List.of(new Department(text)),
                        10,
                        Optional.empty(),
                        plain.state());
        return templates
                .fill(template, texts, Map.of("chair", ChairViews.of(panel, texts)))
                .markup();
    }

    private String box(String text) {
        BoxView box = new BoxView("parameters", text, List.of(text));
        return templates.fill("chair/box.vm", texts, Map.of("box", box)).markup();
    }

    private static String shape(String html) {
        return shape(Jsoup.parse(html));
    }

    /** Elements and the names of their attributes: what a text must never change. */
    private static String shape(Document page) {
        StringBuilder shape = new StringBuilder();
        for (Element element : page.getAllElements()) {
            shape.append(element.tagName());
            for (Attribute attribute : element.attributes()) {
                shape.append(' ').append(attribute.getKey());
            }
            shape.append('\n');
        }
        return shape.toString();
    }
}
