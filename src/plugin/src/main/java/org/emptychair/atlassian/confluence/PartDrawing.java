package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.view.Panel;
import org.emptychair.view.Section;
import org.emptychair.view.panel.ChairViews;
import org.slf4j.LoggerFactory;

/**
 * Draws one part of the panel where a page asks for that part alone.
 *
 * <p>Outputs that outlive the page, such as a mail or a feed, may reach others than the one whose
 * rights were asked: they get no words and no keys.
 */
final class PartDrawing {
    private final ConfluenceRoot root;
    private final MacroBox box;
    private final Section section;
    private final Optional<Duration> patience;

    /**
     * @param patience how long it waits for what is not known of the reader; not at all while a
     *     page is being drawn
     */
    PartDrawing(ConfluenceRoot root, Section section, Optional<Duration> patience) {
        this.root = root;
        this.box =
                new MacroBox(
                        root,
                        LoggerFactory.getLogger(PartDrawing.class),
                        "A part of the chair could not be drawn");
        this.section = section;
        this.patience = patience;
    }

    String draw(Map<String, String> given, ConversionContext context) {
        if (isOnScreen(context)) {
            box.requireResources();
        }
        return box.around(running -> part(running, given, context));
    }

    private static boolean isOnScreen(ConversionContext context) {
        return Medium.of(context) == Medium.SCREEN;
    }

    private String part(Running running, Map<String, String> given, ConversionContext context) {
        if (Medium.of(context) == Medium.OTHERS) {
            return box.box("elsewhere", "emptychair.part.elsewhere", List.of());
        }
        Map<String, String> whole = new HashMap<>(given);
        whole.put("sections", section.written());
        Visit visit = new Visit(whole, PageLook.page(context), root.texts(), Optional.empty());
        PageLook look = running.chairs().looks().of(running, context);
        Panel panel =
                patience.map(it -> running.panels().read(visit, look.look(), it))
                        .orElseGet(() -> running.panels().read(visit, look.look()))
                        .onScreen(
                                look.jiraUrl(),
                                isOnScreen(context)
                                        ? look.reach(context)
                                                .map(it -> it.of(ConfluencePages.macroId(context)))
                                        : Optional.empty());
        return root.templates()
                .fill(
                        isOnScreen(context) ? "chair/part.vm" : "chair/part-table.vm",
                        root.texts(),
                        Map.of("chair", ChairViews.of(panel, root.texts())))
                .markup();
    }
}
