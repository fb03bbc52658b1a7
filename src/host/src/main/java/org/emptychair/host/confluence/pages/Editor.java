package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.EditedMeanwhile;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.plugin.OfferedMacro;
import org.emptychair.host.confluence.storage.BrokenStorage;
import org.emptychair.host.product.PageView;

/**
 * The plain source editor, for pages that are there and for new ones. Whatever is refused, the form
 * comes back with everything that was typed.
 */
final class Editor implements Action {

    private final boolean forNewPages;

    Editor(boolean forNewPages) {
        this.forNewPages = forNewPages;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (!visit.isPost()) {
            if (forNewPages) {
                visit.go("/pages/createpage.action");
                return;
            }
            show(visit, EditForm.of(visit.editablePage()), Notice.none());
            return;
        }
        EditForm form =
                forNewPages
                        ? EditForm.sent(visit, Optional.empty(), place(visit))
                        : sent(visit, visit.editablePage());
        if (!visit.isGenuine()) {
            show(
                    visit,
                    form,
                    Notice.refused(
                            "This form was too old and nothing was saved. Your text is still here: save it again."));
            return;
        }
        switch (visit.text("do")) {
            case "save" -> save(visit, form);
            case "preview" -> show(visit, form, Notice.preview(form.preview(visit)));
            case "macro" -> MacroForm.show(visit, form);
            case "insert" -> MacroForm.insert(visit, form);
            default -> show(visit, form, Notice.none());
        }
    }

    private static EditForm sent(Visit visit, StoredPage page) {
        return EditForm.sent(visit, Optional.of(page), Place.topOf(page.space()));
    }

    /** The place for a new page that {@code spaceKey} and {@code parentId} name. */
    static Place place(Visit visit) {
        Optional<StoredPage> parent =
                visit.number("parentId")
                        .flatMap(visit.content().pages()::withId)
                        .filter(StoredPage::isCurrent)
                        .filter(page -> visit.content().rights().mayView(visit.visitor(), page));
        return parent.map(Place::below).orElseGet(() -> Place.topOf(visit.space("spaceKey")));
    }

    static void save(Visit visit, EditForm form) throws IOException {
        try {
            visit.go(saved(visit, form).path());
        } catch (BrokenStorage e) {
            String message = "The text is not valid storage format. " + sentence(e);
            show(visit, form, Notice.broken(message, e.line(), e.column()));
        } catch (EditedMeanwhile e) {
            show(visit, form.since(e.saved().version()), Notice.conflict(e));
        } catch (PageRefused e) {
            show(visit, form, Notice.refused(e.sentence()));
        }
    }

    private static String sentence(BrokenStorage broken) {
        return "Line %d, column %d: %s".formatted(broken.line(), broken.column(), broken.reason());
    }

    private static StoredPage saved(Visit visit, EditForm form) {
        if (form.page().isPresent()) {
            return visit.content()
                    .editing()
                    .edit(
                            form.page().get().id(),
                            form.base(),
                            form.text(),
                            visit.author(),
                            form.comment());
        }
        StoredPage created =
                visit.content().editing().create(form.place(), form.text(), visit.author());
        if (!form.label().isBlank()) {
            visit.content().labels().add(created.id(), form.label());
        }
        return created;
    }

    static void show(Visit visit, EditForm form, Notice notice) throws IOException {
        Map<String, Object> values = visit.values();
        form.into(values);
        notice.into(values);
        List<OfferedMacro> macros = visit.confluence().plugins().offeredMacros();
        values.put("macros", macros);
        values.put("hasMacros", !macros.isEmpty());
        visit.response().setStatus(notice.status());
        String html = PageFrame.html("editor", values);
        PageView view =
                form.page()
                        .map(page -> PageFrame.about(visit, page, form.heading(), html))
                        .orElseGet(
                                () ->
                                        PageFrame.inSpace(
                                                form.place().space(), form.heading(), html));
        visit.show(view);
    }
}
