package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.BoxView;
import org.emptychair.view.Panel;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ChairViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws one part of the panel where a page asks for that part alone. Whatever happens, it stays in
 * its own box.
 *
 * <p>Outputs that outlive the page, such as a mail or a feed, may reach others than the one whose
 * rights were asked: they get no words and no keys.
 */
final class PartDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(PartDrawing.class);

    private final ConfluenceRoot root;
    private final Section section;
    private final Optional<Duration> patience;

    /**
     * @param patience how long it waits for what is not known of the reader; not at all while a
     *     page is being drawn
     */
    PartDrawing(ConfluenceRoot root, Section section, Optional<Duration> patience) {
        this.root = root;
        this.section = section;
        this.patience = patience;
    }

    String draw(Map<String, String> given, ConversionContext context) {
        Texts texts = root.texts();
        if (isOnScreen(context)) {
            root.services()
                    .webResources()
                    .assembler()
                    .resources()
                    .requireWebResource(Build.PLUGIN_KEY + ":chair-panel");
        }
        try {
            return root.running()
                    .map(running -> part(running, given, context))
                    .orElseGet(() -> box("starting", "emptychair.box.starting", List.of()));
        } catch (WrongParameters wrong) {
            return box("parameters", "emptychair.box.parameters", wrong.sentences());
        } catch (RuntimeException failed) {
            // The outermost edge: the page must stand, whatever befalls this part of it.
            String reference =
                    Incident.logged(LOG, "A part of the chair could not be drawn", failed);
            return box(
                    "failed",
                    "emptychair.box.failed",
                    List.of(texts.say("emptychair.box.failed.next", reference)));
        }
    }

    private static boolean isOnScreen(ConversionContext context) {
        return Medium.of(context) == Medium.SCREEN;
    }

    private String part(Running running, Map<String, String> given, ConversionContext context) {
        if (Medium.of(context) == Medium.OTHERS) {
            return box("elsewhere", "emptychair.part.elsewhere", List.of());
        }
        Map<String, String> whole = new HashMap<>(given);
        whole.put("sections", section.written());
        Visit visit = new Visit(whole, page(context), root.texts(), Optional.empty());
        Panel panel =
                patience.map(it -> running.panels().read(visit, it))
                        .orElseGet(() -> running.panels().read(visit))
                        .onScreen(jiraUrl(), reach(running, context));
        return root.templates()
                .fill(
                        isOnScreen(context) ? "chair/part.vm" : "chair/part-table.vm",
                        root.texts(),
                        Map.of("chair", ChairViews.of(panel, root.texts())))
                .markup();
    }

    private Optional<Panel.Reach> reach(Running running, ConversionContext context) {
        String rest =
                root.host().application().getBaseUrl(UrlMode.RELATIVE) + "/rest/empty-chair/1.0";
        return Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getId)
                .filter(id -> isOnScreen(context) && id > 0)
                .map(
                        id ->
                                new Panel.Reach(
                                                rest,
                                                id,
                                                new ConfluencePages(root.services()).mayEdit(id),
                                                running.panels().readByLeader(),
                                                root.people().isCustomerService())
                                        .of(ConfluencePages.macroId(context)));
    }

    private Optional<String> jiraUrl() {
        return root.jiras()
                .chosen(root.settings().current().jiraLink())
                .map(jira -> jira.shown().toString().replaceAll("/+$", ""));
    }

    private static Optional<Sheet> page(ConversionContext context) {
        return context.getEntity() instanceof AbstractPage page && page.getId() > 0
                ? Optional.of(ConfluencePages.sheet(page))
                : Optional.empty();
    }

    private String box(String kind, String title, List<String> lines) {
        Texts texts = root.texts();
        return root.templates()
                .fill(
                        "chair/box.vm",
                        texts,
                        Map.of("box", new BoxView(kind, texts.say(title), lines)))
                .markup();
    }
}
