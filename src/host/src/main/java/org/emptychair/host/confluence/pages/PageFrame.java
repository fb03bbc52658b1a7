package org.emptychair.host.confluence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.web.Templates;

/** Makes whole pages of this package's templates. */
final class PageFrame {

    private static final Templates TEMPLATES = Templates.beside(PageFrame.class);

    private PageFrame() {}

    static String html(String template, Map<String, Object> values) {
        return TEMPLATES.render("style", values) + TEMPLATES.render(template, values);
    }

    static Link home() {
        return new Link("Spaces", "/");
    }

    static Link link(StoredSpace space) {
        return new Link(space.name(), "/display/" + space.key());
    }

    static Link link(StoredPage page) {
        return new Link(page.title(), page.path());
    }

    /** A page that belongs to a space. */
    static PageView inSpace(StoredSpace space, String title, String body) {
        return PageView.of(title, body).under(home(), link(space));
    }

    /** Something about a page: its breadcrumbs lead through the page itself. */
    static PageView about(Visit visit, StoredPage page, String title, String body) {
        List<Link> links = new ArrayList<>(above(visit, page));
        links.add(link(page));
        return PageView.of(title, body).under(links.toArray(Link[]::new));
    }

    /** The way to a page, without the page. */
    static List<Link> above(Visit visit, StoredPage page) {
        List<Link> links = new ArrayList<>(List.of(home(), link(page.space())));
        visit.content().pages().above(page).forEach(it -> links.add(link(it)));
        return links;
    }
}
