package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.confluence.content.PageStatus;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.PageView.Link;

/** The lists of spaces and of pages. */
final class SpacePages {

    private static final int RECENT = 20;

    private SpacePages() {}

    /** All spaces, and the pages changed last. */
    static void home(Visit visit) throws IOException {
        Confluence confluence = visit.confluence();
        Map<String, Object> values = visit.values();
        values.put("spaces", visit.content().spaces().all());
        values.put("mayAdd", visit.content().rights().mayAdminister(visit.visitor()));
        values.put(
                "recent",
                visit
                        .content()
                        .rights()
                        .visible(visit.visitor(), visit.content().pages().recent(RECENT))
                        .stream()
                        .map(
                                page ->
                                        Map.of(
                                                "title",
                                                page.title(),
                                                "path",
                                                page.path(),
                                                "space",
                                                page.space().name(),
                                                "written",
                                                Byline.lastWritten(confluence, page)))
                        .toList());
        visit.show(
                PageView.of("Spaces", PageFrame.html("home", values))
                        .with(List.of(new Link("Create", "/pages/createpage.action"))));
    }

    /** A new space, for administrators. */
    static void add(Visit visit) throws IOException {
        if (!visit.isPost() || !visit.content().rights().mayAdminister(visit.visitor())) {
            throw new NotHere("a way to add spaces");
        }
        String name = visit.text("name").strip();
        String key = visit.text("key").strip();
        visit.content().spaces().create(key, name.isEmpty() ? key : name);
        visit.go("/display/" + key);
    }

    /** {@code /display/KEY}, a space's tree, or {@code /display/KEY/Title}, one of its pages. */
    static void display(Visit visit) throws IOException {
        String info = visit.request().getPathInfo();
        String[] parts = (info == null ? "" : info.replaceFirst("^/", "")).split("/", 2);
        StoredSpace space =
                visit.content()
                        .spaces()
                        .withKey(parts[0])
                        .orElseThrow(() -> new NotHere("a space"));
        if (parts.length > 1 && !parts[1].isBlank()) {
            StoredPage page =
                    titled(visit, space, parts[1]).orElseThrow(() -> new NotHere("a page"));
            visit.go(page.path());
            return;
        }
        Map<String, Object> values = visit.values();
        values.put("tree", tree(visit, space));
        values.put("key", space.key());
        visit.show(
                PageView.of(space.name(), PageFrame.html("space", values))
                        .under(PageFrame.home())
                        .with(
                                List.of(
                                        new Link(
                                                "Create",
                                                "/pages/createpage.action?spaceKey=" + space.key()),
                                        new Link(
                                                "Trash",
                                                "/pages/trash.action?spaceKey=" + space.key()))));
    }

    // In addresses of this kind Confluence writes a space as a plus sign.
    private static Optional<StoredPage> titled(Visit visit, StoredSpace space, String title) {
        return visit.content()
                .pages()
                .titled(space.key(), title)
                .or(() -> visit.content().pages().titled(space.key(), title.replace('+', ' ')))
                .filter(page -> visit.content().rights().mayView(visit.visitor(), page));
    }

    /** The pages somebody may see, each after the one above it, with how deep it lies. */
    static List<Map<String, Object>> tree(Visit visit, StoredSpace space) {
        List<StoredPage> visible =
                visit.content()
                        .rights()
                        .visible(
                                visit.visitor(),
                                visit.content().pages().in(space, PageStatus.CURRENT));
        Set<Long> ids = new HashSet<>(visible.stream().map(StoredPage::id).toList());
        List<Map<String, Object>> tree = new ArrayList<>();
        visible.stream()
                .filter(page -> page.parent().filter(ids::contains).isEmpty())
                .forEach(page -> branch(page, visible, 0, tree));
        return tree;
    }

    private static void branch(
            StoredPage page, List<StoredPage> all, int depth, List<Map<String, Object>> tree) {
        tree.add(
                Map.of(
                        "title", page.title(),
                        "path", page.path(),
                        "id", page.id(),
                        "depth", Math.min(depth, 6),
                        "indent", "\u00a0\u00a0".repeat(Math.min(depth, 6))));
        all.stream()
                .filter(it -> it.parent().filter(parent -> parent == page.id()).isPresent())
                .forEach(it -> branch(it, all, depth + 1, tree));
    }
}
