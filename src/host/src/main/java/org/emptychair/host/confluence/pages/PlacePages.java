package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.PageStatus;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;

/** Moving, copying, and the trash. */
final class PlacePages {

    private PlacePages() {}

    static void move(Visit visit) throws IOException {
        StoredPage page = visit.editablePage();
        if (visit.isPost()) {
            try {
                visit.content().editing().move(page.id(), target(visit));
                visit.go(page.path());
                return;
            } catch (PageRefused e) {
                showPlace(visit, page, new PlaceForm("Move", "movepage", "", e.sentence()));
                return;
            }
        }
        showPlace(visit, page, new PlaceForm("Move", "movepage", "", ""));
    }

    static void copy(Visit visit) throws IOException {
        StoredPage page = visit.page();
        if (visit.isPost()) {
            String title = visit.text("title");
            try {
                StoredPage copy =
                        visit.content().editing().copy(page, target(visit), title, visit.author());
                visit.go(copy.path());
                return;
            } catch (PageRefused e) {
                showPlace(visit, page, new PlaceForm("Copy", "copypage", title, e.sentence()));
                return;
            }
        }
        showPlace(visit, page, new PlaceForm("Copy", "copypage", "Copy of " + page.title(), ""));
    }

    static void trash(Visit visit) throws IOException {
        if (visit.isPost()) {
            StoredPage page = visit.editablePage();
            visit.content().editing().trash(page.id());
            visit.go("/display/" + page.space().key());
            return;
        }
        StoredSpace space = visit.space("spaceKey");
        Confluence confluence = visit.confluence();
        List<Map<String, Object>> pages =
                visit.content().pages().in(space, PageStatus.TRASHED).stream()
                        .filter(page -> visit.content().rights().mayEdit(visit.visitor(), page))
                        .map(
                                page ->
                                        Map.<String, Object>of(
                                                "id", page.id(),
                                                "title", page.title(),
                                                "written", Byline.lastWritten(confluence, page)))
                        .toList();
        Map<String, Object> values = visit.values();
        values.put("pages", pages);
        values.put("hasPages", !pages.isEmpty());
        values.put("mayPurge", visit.content().rights().mayAdminister(visit.visitor()));
        visit.show(PageFrame.inSpace(space, "Trash", PageFrame.html("trash", values)));
    }

    static void restore(Visit visit) throws IOException {
        visit.go(visit.content().editing().restore(trashed(visit).id()).path());
    }

    /** For administrators only: what is purged is gone. */
    static void purge(Visit visit) throws IOException {
        StoredPage page = trashed(visit);
        if (!visit.content().rights().mayAdminister(visit.visitor())) {
            throw new NotHere("a page to purge");
        }
        visit.content().editing().purge(page.id());
        visit.go("/pages/trash.action?spaceKey=" + page.space().key());
    }

    private static StoredPage trashed(Visit visit) {
        return Optional.of(visit)
                .filter(Visit::isPost)
                .flatMap(it -> it.number("pageId"))
                .flatMap(visit.content().pages()::withId)
                .filter(page -> page.status() == PageStatus.TRASHED)
                .filter(page -> visit.content().rights().mayEdit(visit.visitor(), page))
                .orElseThrow(() -> new NotHere("a page in the trash"));
    }

    /** What the form says: {@code KEY} for the top of a space, or a page's number. */
    private static Place target(Visit visit) {
        String place = visit.text("place");
        if (place.startsWith("space:")) {
            return visit.content()
                    .spaces()
                    .withKey(place.substring("space:".length()))
                    .map(Place::topOf)
                    .orElseThrow(() -> new PageRefused("There is no such space."));
        }
        return Optional.of(place)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(visit.content().pages()::withId)
                .filter(StoredPage::isCurrent)
                .filter(page -> visit.content().rights().mayView(visit.visitor(), page))
                .map(Place::below)
                .orElseThrow(() -> new PageRefused("There is no such page."));
    }

    private static void showPlace(Visit visit, StoredPage page, PlaceForm form) throws IOException {
        Map<String, Object> values = visit.values();
        values.put("pageId", page.id());
        values.put("action", "/pages/" + form.action() + ".action");
        values.put("verb", form.verb());
        values.put("copies", form.action().equals("copypage"));
        values.put("newTitle", form.title());
        values.put("message", form.message());
        values.put("spaces", places(visit, page));
        visit.response().setStatus(form.message().isEmpty() ? 200 : 400);
        visit.show(
                PageFrame.about(
                        visit,
                        page,
                        form.verb() + " " + page.title(),
                        PageFrame.html("place", values)));
    }

    /** Every place there is, the page's own marked. */
    private static List<Map<String, Object>> places(Visit visit, StoredPage page) {
        String here = page.parent().map(String::valueOf).orElse("space:" + page.space().key());
        return visit.content().spaces().all().stream()
                .map(
                        space ->
                                Map.<String, Object>of(
                                        "name", space.name(),
                                        "value", "space:" + space.key(),
                                        "selected", here.equals("space:" + space.key()),
                                        "pages",
                                                SpacePages.tree(visit, space).stream()
                                                        .map(it -> choice(it, here))
                                                        .toList()))
                .toList();
    }

    private static Map<String, Object> choice(Map<String, Object> branch, String here) {
        String value = String.valueOf(branch.get("id"));
        return Map.of(
                "value",
                value,
                "label",
                String.valueOf(branch.get("indent")) + branch.get("title"),
                "selected",
                here.equals(value));
    }

    /** How the form differs for moving and copying. */
    private record PlaceForm(String verb, String action, String title, String message) {}
}
