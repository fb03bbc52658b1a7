package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.StoredPage;

/** A page's labels and versions. */
final class PageMatters {

    private PageMatters() {}

    static void labels(Visit visit) throws IOException {
        StoredPage page = visit.editablePage();
        String message = "";
        if (visit.isPost()) {
            try {
                if (visit.has("remove")) {
                    visit.content().labels().remove(page.id(), visit.text("remove"));
                } else {
                    visit.content().labels().add(page.id(), visit.text("label"));
                }
                visit.go("/pages/labels.action?pageId=" + page.id());
                return;
            } catch (PageRefused e) {
                message = e.sentence();
                visit.response().setStatus(400);
            }
        }
        Map<String, Object> values = visit.values();
        values.put("pageId", page.id());
        values.put("message", message);
        values.put("typed", visit.text("label"));
        values.put("labels", visit.content().labels().of(page.id()));
        show(visit, page, "Labels", "labels", values);
    }

    static void versions(Visit visit) throws IOException {
        if (visit.isPost()) {
            StoredPage page = visit.editablePage();
            int version = visit.version("version").orElse(0);
            visit.content().editing().goBack(page.id(), version, visit.author());
            visit.go(page.path());
            return;
        }
        StoredPage page = visit.page();
        List<Map<String, Object>> versions = new ArrayList<>();
        for (StoredPage version : visit.content().pages().history(page.id())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("version", version.version());
            row.put("latest", version.version() == page.version());
            row.put("title", version.title());
            row.put("author", Byline.author(visit.confluence(), version.last().author()));
            row.put("at", Byline.moment(visit.confluence(), version.last().at()));
            row.put("comment", version.last().comment());
            versions.add(row);
        }
        Map<String, Object> values = visit.values();
        values.put("pageId", page.id());
        values.put("mayEdit", visit.content().rights().mayEdit(visit.visitor(), page));
        values.put("versions", versions);
        show(visit, page, "Versions", "versions", values);
    }

    private static void show(
            Visit visit, StoredPage page, String title, String template, Map<String, Object> values)
            throws IOException {
        visit.show(PageFrame.about(visit, page, title, PageFrame.html(template, values)));
    }
}
