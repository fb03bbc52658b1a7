package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.renderer.RenderContextOutputType;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Timers;
import org.emptychair.view.BoxView;
import org.emptychair.view.Panel;
import org.emptychair.view.Texts;
import org.emptychair.view.chart.Pictures;
import org.emptychair.view.panel.ChairView;
import org.emptychair.view.panel.ChairViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the chair in a page. Whatever happens, it stays in its own box. */
final class ChairDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(ChairDrawing.class);
    private static final Set<String> ON_SCREEN =
            Set.of(RenderContextOutputType.DISPLAY, RenderContextOutputType.PREVIEW);

    /** Outputs that one reader takes away; all others go to readers whom nobody knows. */
    private static final Set<String> WITH_PICTURES =
            Set.of(
                    RenderContextOutputType.PDF,
                    RenderContextOutputType.WORD,
                    RenderContextOutputType.HTML_EXPORT);

    private final ConfluenceRoot root;
    private final Optional<Duration> patience;

    /**
     * @param patience how long it waits for what is not known of the reader; not at all while a
     *     page is being drawn
     */
    ChairDrawing(ConfluenceRoot root, Optional<Duration> patience) {
        this.root = root;
        this.patience = patience;
    }

    String draw(Map<String, String> parameters, ConversionContext context) {
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
                    .map(running -> chair(running, parameters, context))
                    .orElseGet(() -> box("starting", "emptychair.box.starting", List.of()));
        } catch (WrongParameters wrong) {
            return box("parameters", "emptychair.box.parameters", wrong.sentences());
        } catch (RuntimeException failed) {
            // The outermost edge: the page must stand, whatever befalls the chair.
            String reference = Incident.logged(LOG, "The chair could not be drawn", failed);
            return box(
                    "failed",
                    "emptychair.box.failed",
                    List.of(texts.say("emptychair.box.failed.next", reference)));
        }
    }

    private static boolean isOnScreen(ConversionContext context) {
        return ON_SCREEN.contains(context.getOutputType());
    }

    private String chair(
            Running running, Map<String, String> parameters, ConversionContext context) {
        Optional<String> settingsUrl =
                root.people().isAdmin() ? Optional.of(root.settingsUrl()) : Optional.empty();
        Visit visit = new Visit(parameters, page(context), root.texts(), settingsUrl);
        if (isOnScreen(context)) {
            Panel panel =
                    patience.map(it -> running.panels().read(visit, it))
                            .orElseGet(() -> running.panels().read(visit));
            visit.page().ifPresent(page -> running.chairs().watch().looked(page.id()));
            return fill("chair/chair.vm", panel.onScreen(jiraUrl(), reach(running, context)))
                    + since(running, visit, panel)
                    + new WeekAsk(root, running).markup();
        }
        return WITH_PICTURES.contains(context.getOutputType())
                ? table(running.panels().readForPaper(visit), Pictures.DRAWN)
                : table(running.panels().readForAnybody(visit), Pictures.WRITTEN);
    }

    private String table(Panel panel, Pictures pictures) {
        ChairView view = ChairViews.of(panel, root.texts());
        return root.templates()
                .fill(
                        "chair/chair-table.vm",
                        root.texts(),
                        Map.of("chair", view, "pictures", pictures))
                .markup();
    }

    /** Stands below the chair of a closed meeting: the chair itself never changes again. */
    private String since(Running running, Visit visit, Panel panel) {
        List<String> lines =
                panel.chair()
                        .takenAt()
                        .flatMap(closed -> visit.page().map(it -> lines(running, it.id(), closed)))
                        .orElse(List.of());
        return lines.isEmpty()
                ? ""
                : root.templates()
                        .fill("chair/since.vm", root.texts(), Map.of("lines", lines))
                        .markup();
    }

    private List<String> lines(Running running, long page, Instant closed) {
        return new Afterwards(root, running, page, closed).lines();
    }

    private String fill(String template, Panel panel) {
        ChairView view = ChairViews.of(panel, root.texts());
        return root.templates().fill(template, root.texts(), Map.of("chair", view)).markup();
    }

    /** A page that is not stored yet has no place that the script could ask for. */
    private Optional<Panel.Reach> reach(Running running, ConversionContext context) {
        String rest =
                root.host().application().getBaseUrl(UrlMode.RELATIVE) + "/rest/empty-chair/1.0";
        return Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getId)
                .filter(id -> id > 0)
                .map(
                        id ->
                                new Panel.Reach(
                                                rest,
                                                id,
                                                new ConfluencePages(root.services()).mayEdit(id),
                                                running.panels().readByLeader(),
                                                root.people().isCustomerService())
                                        .in(page(context).map(Sheet::space).orElse(""))
                                        .of(ConfluencePages.macroId(context))
                                        .timed(timer(running)));
    }

    private Optional<Timers.Running> timer(Running running) {
        return root.people()
                .caller()
                .flatMap(it -> running.leading().stopwatch().of(new PersonKey(it.key())));
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
