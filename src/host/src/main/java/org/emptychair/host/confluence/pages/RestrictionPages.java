package org.emptychair.host.confluence.pages;

import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.Restriction;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/** To whom a page is restricted. */
final class RestrictionPages {

    private RestrictionPages() {}

    static void answer(Visit visit) throws IOException {
        StoredPage page = visit.editablePage();
        String message = "";
        if (visit.isPost()) {
            try {
                restrict(visit, page);
                visit.go("/pages/restrictions.action?pageId=" + page.id());
                return;
            } catch (PageRefused e) {
                message = e.sentence();
                visit.response().setStatus(400);
            }
        }
        show(visit, page, message);
    }

    private static void show(Visit visit, StoredPage page, String message) throws IOException {
        Map<String, Object> values = visit.values();
        values.put("pageId", page.id());
        values.put("message", message);
        values.put("typed", visit.text("holder"));
        values.put("people", visit.confluence().platform().directory().people());
        values.put("groups", visit.confluence().platform().directory().groups());
        values.put(
                "restrictions",
                visit.content().restrictions().of(page.id()).stream()
                        .map(it -> row(visit, it))
                        .toList());
        values.put("inherited", inherited(visit, page));
        visit.show(
                PageFrame.about(
                        visit, page, "Restrictions", PageFrame.html("restrictions", values)));
    }

    private static void restrict(Visit visit, StoredPage page) {
        visit.content().restrictions().replace(page.id(), changed(visit, page));
        visit.confluence()
                .platform()
                .events()
                .publish(new ContentPermissionEvent(visit.confluence().api().page(page)));
    }

    /** The pages above that limit who may view this one. */
    private static List<StoredPage> inherited(Visit visit, StoredPage page) {
        return visit.content().pages().above(page).stream()
                .filter(
                        up ->
                                visit.content().restrictions().of(up.id()).stream()
                                        .anyMatch(it -> it.right() == Restriction.Right.VIEW))
                .toList();
    }

    private static List<Restriction> changed(Visit visit, StoredPage page) {
        List<Restriction> restrictions =
                new ArrayList<>(visit.content().restrictions().of(page.id()));
        if (visit.has("remove")) {
            restrictions.removeIf(it -> code(it).equals(visit.text("remove")));
            return restrictions;
        }
        Restriction.Right right =
                visit.text("right").equals("EDIT")
                        ? Restriction.Right.EDIT
                        : Restriction.Right.VIEW;
        restrictions.add(holder(visit, right));
        boolean lockedOut =
                restrictions.stream()
                        .filter(it -> it.right() == right)
                        .noneMatch(it -> names(it, visit));
        if (lockedOut) {
            // Confluence, too, never lets somebody shut themselves out.
            restrictions.add(new Restriction(right, Restriction.Holder.USER, visit.author()));
        }
        return restrictions;
    }

    private static boolean names(Restriction it, Visit visit) {
        return it.kind() == Restriction.Holder.USER
                ? it.holder().equals(visit.author())
                : visit.visitor().filter(person -> person.isIn(it.holder())).isPresent();
    }

    private static Restriction holder(Visit visit, Restriction.Right right) {
        Directory directory = visit.confluence().platform().directory();
        String typed = visit.text("holder").strip();
        Optional<Person> person = directory.named(typed);
        if (person.isPresent()) {
            return new Restriction(right, Restriction.Holder.USER, person.get().key());
        }
        if (directory.groups().contains(typed)) {
            return new Restriction(right, Restriction.Holder.GROUP, typed);
        }
        throw new PageRefused("There is no person and no group called '%s'.".formatted(typed));
    }

    private static Map<String, Object> row(Visit visit, Restriction restriction) {
        boolean group = restriction.kind() == Restriction.Holder.GROUP;
        return Map.of(
                "right",
                restriction.right() == Restriction.Right.VIEW ? "may view" : "may edit",
                "kind",
                group ? "group" : "person",
                "holder",
                group
                        ? restriction.holder()
                        : Byline.author(visit.confluence(), restriction.holder()),
                "code",
                code(restriction));
    }

    private static String code(Restriction restriction) {
        return restriction.right() + ":" + restriction.kind() + ":" + restriction.holder();
    }
}
