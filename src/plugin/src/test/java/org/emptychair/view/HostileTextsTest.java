package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.view.HostileCase.shape;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts in what stands beside the panel: the box in its place, and the settings. */
class HostileTextsTest {
    static List<HostileCase> cases() throws IOException {
        return HostileCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTemplateLetsATextBecomeMarkup(HostileCase hostile) {
        String text = hostile.input();

        assertThat(shape(box(text))).isEqualTo(shape(box("harmless")));
        assertThat(shape(SettingsViewTest.page(text, Map.of("zone", text))))
                .isEqualTo(shape(SettingsViewTest.page("harmless", Map.of("zone", "harmless"))));
    }

    private static Document box(String text) {
        BoxView box = new BoxView("parameters", text, List.of(text));
        return Jsoup.parse(
                new Templates()
                        .fill("chair/box.vm", new PropertyTexts(), Map.of("box", box))
                        .markup());
    }
}
