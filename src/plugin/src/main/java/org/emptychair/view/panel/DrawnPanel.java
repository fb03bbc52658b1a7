package org.emptychair.view.panel;

import java.util.Map;
import java.util.Optional;
import org.emptychair.view.Html;
import org.emptychair.view.Panel;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;

/**
 * A panel as markup, all but the id by which its page knows it.
 *
 * @param opening ends within its first tag, where the id belongs
 */
public record DrawnPanel(Html opening, Html inside, Html ending) {
    /**
     * @param named whether the page knows it by an id, so that it can be drawn again
     */
    public static DrawnPanel of(Panel panel, boolean named, Templates templates, Texts texts) {
        Map<String, Object> refresh =
                Map.of(
                        "refresh",
                        named
                                ? ChairViews.refresh(panel, "")
                                : Optional.<ChairView.Refresh>empty());
        return new DrawnPanel(
                templates.fill("chair/opening.vm", texts, refresh),
                templates.fill(
                        "chair/inside.vm", texts, Map.of("chair", ChairViews.of(panel, texts))),
                templates.fill("chair/ending.vm", texts, refresh));
    }

    /**
     * The whole of it.
     *
     * @param macro the page's id of it; empty where it has none
     */
    public Html markup(String macro, Templates templates, Texts texts) {
        return templates.fill("chair/framed.vm", texts, Map.of("panel", this, "macro", macro));
    }
}
