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
    private static final Html ID = Html.rendered(" data-ec-macro=\"");
    private static final Html QUOTED = Html.rendered("\"");
    private static final Html END_OF_TAG = Html.rendered(">\n");

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
     * The whole of it. No template, since that costs more than all else of a panel that was drawn.
     *
     * @param macro the page's id of it; empty where it has none
     */
    public Html markup(String macro) {
        return macro.isEmpty()
                ? Html.joined(opening, END_OF_TAG, inside, ending)
                : Html.joined(opening, ID, Html.text(macro), QUOTED, END_OF_TAG, inside, ending);
    }
}
