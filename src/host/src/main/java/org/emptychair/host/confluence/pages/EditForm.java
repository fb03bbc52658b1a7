package org.emptychair.host.confluence.pages;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;

/**
 * What somebody has typed into the editor so far.
 *
 * @param page the page that is edited; empty while a new one is written
 * @param base the version the edit began with
 * @param label a label for the new page, or empty
 */
record EditForm(
        Optional<StoredPage> page,
        Place place,
        int base,
        PageText text,
        String comment,
        String label) {

    static EditForm of(StoredPage page) {
        return new EditForm(
                Optional.of(page),
                new Place(page.space(), Optional.empty()),
                page.version(),
                page.text(),
                "",
                "");
    }

    static EditForm ofNew(Place place, PageText text, String label) {
        return new EditForm(Optional.empty(), place, 0, text, "", label);
    }

    /** As it was sent. */
    static EditForm sent(Visit visit, Optional<StoredPage> page, Place place) {
        return new EditForm(
                page,
                place,
                visit.version("base").orElse(0),
                new PageText(visit.text("title"), visit.text("storage")),
                visit.text("comment"),
                visit.text("label"));
    }

    EditForm with(String storage) {
        PageText changed = new PageText(text.title(), storage);
        return new EditForm(page, place, base, changed, comment, label);
    }

    EditForm since(int newBase) {
        return new EditForm(page, place, newBase, text, comment, label);
    }

    /** Where its buttons send it. */
    String action() {
        return page.isPresent() ? "/pages/editpage.action" : "/pages/newpage.action";
    }

    String heading() {
        return page.map(it -> "Edit " + it.title()).orElse("New page");
    }

    /** Its fields for a template, visible or hidden. */
    void into(Map<String, Object> values) {
        values.put("action", action());
        values.put("pageId", page.map(it -> String.valueOf(it.id())).orElse(""));
        values.put("spaceKey", place.space().key());
        values.put("parentId", place.parent().map(it -> String.valueOf(it.id())).orElse(""));
        values.put("base", base);
        values.put("title", text.title());
        values.put("storage", text.storage());
        values.put("comment", comment);
        values.put("label", label);
        values.put(
                "cancel",
                page.or(place::parent)
                        .map(StoredPage::path)
                        .orElse("/display/" + place.space().key()));
    }

    /** The text's HTML as it would be shown; a page that is not there yet has no entity. */
    String preview(Visit visit) {
        Confluence confluence = visit.confluence();
        RenderContext context =
                page.<RenderContext>map(it -> new PageContext(confluence.api().page(it)))
                        .orElseGet(RenderContext::new);
        context.setOutputType("preview");
        return confluence
                .renderer()
                .html(
                        text.storage(),
                        new DefaultConversionContext(context),
                        new ReaderLinks(confluence, visit.visitor(), place.space()));
    }
}
