package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.emptychair.setting.Mode;
import org.emptychair.view.Panel;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.junit.jupiter.api.Test;

class DrawnPanelTest {
    private final Templates templates = new Templates();
    private final PropertyTexts texts = new PropertyTexts();

    private static Panel panel(String macro) {
        Panel.Reach reach = new Panel.Reach("/rest/empty-chair/1.0", 7, true, true);
        return ChairViewsTest.panel(Mode.AS_VIEWER, ChairViewsTest.told(3, 1, 9, 11))
                .onScreen(Optional.empty(), Optional.of(reach.of(macro)));
    }

    private String byTemplate(String macro) {
        ChairView view = ChairViews.of(panel(macro), texts);
        return templates.fill("chair/chair.vm", texts, Map.of("chair", view)).markup();
    }

    private String drawn(String macro) {
        return DrawnPanel.of(panel(""), !macro.isEmpty(), templates, texts).markup(macro).markup();
    }

    @Test
    void aPanelThatWasDrawnBeforeIsTheSameUnderEachId() {
        assertThat(drawn("a1")).isEqualToIgnoringWhitespace(byTemplate("a1"));
        assertThat(drawn("b2")).isEqualToIgnoringWhitespace(byTemplate("b2"));
        assertThat(drawn("")).isEqualToIgnoringWhitespace(byTemplate(""));
    }

    @Test
    void anIdIsTextWhateverItHolds() {
        assertThat(drawn("\"><script>"))
                .contains("data-ec-macro=\"&quot;&gt;&lt;script&gt;\"")
                .doesNotContain("<script>");
    }
}
