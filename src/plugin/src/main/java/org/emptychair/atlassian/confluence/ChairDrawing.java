package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.view.Panel;
import org.emptychair.view.chart.Pictures;
import org.emptychair.view.panel.ChairView;
import org.emptychair.view.panel.ChairViews;
import org.slf4j.LoggerFactory;

/** Draws the chair in a page. */
final class ChairDrawing {
    private final ConfluenceRoot root;
    private final MacroBox box;
    private final Optional<Duration> patience;

    /**
     * @param patience how long it waits for what is not known of the reader; not at all while a
     *     page is being drawn
     */
    ChairDrawing(ConfluenceRoot root, Optional<Duration> patience) {
        this.root = root;
        this.box =
                new MacroBox(
                        root,
                        LoggerFactory.getLogger(ChairDrawing.class),
                        "The chair could not be drawn");
        this.patience = patience;
    }

    String draw(Map<String, String> parameters, ConversionContext context) {
        if (Medium.of(context) == Medium.SCREEN) {
            box.requireResources();
        }
        return box.around(running -> chair(running, parameters, context));
    }

    private String chair(
            Running running, Map<String, String> parameters, ConversionContext context) {
        return switch (Medium.of(context)) {
            case SCREEN -> onScreen(running, parameters, context);
            case PAPER ->
                    table(
                            running.panels().readForPaper(visit(parameters, context)),
                            Pictures.DRAWN);
            case OTHERS ->
                    table(
                            running.panels().readForAnybody(visit(parameters, context)),
                            Pictures.WRITTEN);
        };
    }

    private String onScreen(
            Running running, Map<String, String> parameters, ConversionContext context) {
        PageLook look = running.chairs().looks().of(running, context);
        String macro = ConfluencePages.macroId(context);
        PageLook.Asked asked = new PageLook.Asked(parameters, !macro.isEmpty());
        PageLook.Drawn drawn = look.chair(asked, () -> drawn(running, asked, look, context));
        String own = drawn.below() + look.question().map(new WeekAsk(root)::markup).orElse("");
        String panel = drawn.panel().markup(macro).markup();
        return own.isEmpty() ? panel : panel + own;
    }

    private Visit visit(Map<String, String> parameters, ConversionContext context) {
        Optional<String> settingsUrl =
                root.people().isAdmin() ? Optional.of(root.settingsUrl()) : Optional.empty();
        return new Visit(parameters, PageLook.page(context), root.texts(), settingsUrl);
    }

    private PageLook.Drawn drawn(
            Running running, PageLook.Asked asked, PageLook look, ConversionContext context) {
        Visit visit = visit(asked.parameters(), context);
        Panel panel =
                patience.map(it -> running.panels().read(visit, look.look(), it))
                        .orElseGet(() -> running.panels().read(visit, look.look()))
                        .onScreen(look.jiraUrl(), look.wholeReach(context));
        visit.page().ifPresent(page -> running.chairs().watch().looked(page.id()));
        return new PageLook.Drawn(
                running.chairs().looks().panel(panel, asked.named(), visit.texts()),
                since(running, visit, panel));
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
}
