package org.emptychair.host.confluence.pages;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.web.Templates;

/** A page as its readers see it, in each kind of output. */
final class ViewPage implements Action {

    private static final Set<String> OUTPUTS =
            Set.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff");
    private static final Set<String> ON_SCREEN = Set.of("display", "preview");
    private static final List<String> PLACES_OF_ITEMS =
            List.of(
                    "system.content.action/primary",
                    "system.content.action/marker",
                    "system.content.action/secondary",
                    "system.content.action/modify");
    private static final Templates EXPORT = Templates.beside(ViewPage.class);

    @Override
    public void answer(Visit visit) throws IOException {
        StoredPage latest = visit.page();
        StoredPage page = version(visit, latest);
        String output = output(visit);
        String body = body(visit, page, output);
        if (!ON_SCREEN.contains(output)) {
            visit.response().setContentType("text/html;charset=UTF-8");
            visit.response()
                    .getWriter()
                    .write(EXPORT.render("export", Map.of("title", page.title(), "body", body)));
            return;
        }
        visit.show(
                PageView.of(page.title(), around(visit, page, latest, body))
                        .under(PageFrame.above(visit, latest).toArray(Link[]::new))
                        .with(actions(visit, latest)));
    }

    private static StoredPage version(Visit visit, StoredPage latest) {
        if (!visit.has("version")) {
            return latest;
        }
        return visit.version("version")
                .flatMap(version -> visit.content().pages().atVersion(latest.id(), version))
                .orElseThrow(() -> new NotHere("a version"));
    }

    private static String output(Visit visit) {
        String output = visit.has("output") ? visit.text("output") : "display";
        if (!OUTPUTS.contains(output)) {
            throw new NotHere("output " + output);
        }
        return output;
    }

    /** The page's HTML in one kind of output. */
    static String body(Visit visit, StoredPage page, String output) {
        Confluence confluence = visit.confluence();
        PageContext pageContext = new PageContext(confluence.api().page(page));
        pageContext.setOutputType(output);
        return confluence
                .renderer()
                .html(
                        page.text().storage(),
                        new DefaultConversionContext(pageContext),
                        new ReaderLinks(confluence, visit.visitor(), page.space()));
    }

    private static String around(Visit visit, StoredPage page, StoredPage latest, String body) {
        Confluence confluence = visit.confluence();
        Map<String, Object> values = visit.values();
        values.put("pageId", page.id());
        values.put("version", page.version());
        values.put("old", page.version() != latest.version());
        values.put("mayEdit", visit.content().rights().mayEdit(visit.visitor(), latest));
        values.put("restricted", visit.content().rights().isRestricted(latest));
        values.put("creator", Byline.author(confluence, page.created().author()));
        values.put("written", Byline.lastWritten(confluence, page));
        values.put("comment", page.last().comment());
        List<String> labels = visit.content().labels().of(page.id());
        values.put("labels", labels);
        values.put("hasLabels", !labels.isEmpty());
        values.put("body", body);
        values.put(
                "panels",
                confluence.platform().fragments().panels("atl.general", fragments(visit, latest)));
        List<StoredPage> children =
                visit.content()
                        .rights()
                        .visible(visit.visitor(), visit.content().pages().below(page.id()));
        values.put("children", children);
        values.put("hasChildren", !children.isEmpty());
        return PageFrame.html("view", values);
    }

    private static List<Link> actions(Visit visit, StoredPage page) {
        List<Link> actions = new ArrayList<>();
        String id = "?pageId=" + page.id();
        if (visit.content().rights().mayEdit(visit.visitor(), page)) {
            actions.add(new Link("Edit", "/pages/editpage.action" + id));
        }
        actions.add(
                new Link(
                        "Create",
                        "/pages/createpage.action?spaceKey="
                                + page.space().key()
                                + "&parentId="
                                + page.id()));
        for (String place : PLACES_OF_ITEMS) {
            actions.addAll(
                    visit.confluence().platform().fragments().items(place, fragments(visit, page)));
        }
        return actions;
    }

    private static Map<String, Object> fragments(Visit visit, StoredPage page) {
        Page api = visit.confluence().api().page(page);
        Map<String, Object> context = new HashMap<>();
        context.put("page", api);
        context.put("content", api);
        context.put("space", api.getSpace());
        Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .ifPresent(user -> context.put("user", user));
        return context;
    }
}
