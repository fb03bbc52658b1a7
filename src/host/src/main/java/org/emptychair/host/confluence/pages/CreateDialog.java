package org.emptychair.host.confluence.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.plugin.Blueprint;
import org.emptychair.host.product.PageView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The choice between a blank page and the blueprints of plugins. */
final class CreateDialog implements Action {

    private static final Logger LOG = LoggerFactory.getLogger(CreateDialog.class);

    @Override
    public void answer(Visit visit) throws IOException {
        if (visit.isPost()) {
            begin(visit);
            return;
        }
        Optional<StoredPage> parent =
                visit.number("parentId").isPresent()
                        ? Editor.place(visit).parent()
                        : Optional.empty();
        Map<String, Object> values = visit.values();
        String wanted = parent.map(it -> it.space().key()).orElse(visit.text("spaceKey"));
        values.put(
                "spaces",
                visit.content().spaces().all().stream()
                        .map(
                                space ->
                                        Map.of(
                                                "key", space.key(),
                                                "name", space.name(),
                                                "selected", space.key().equals(wanted)))
                        .toList());
        values.put("parent", parent.map(StoredPage::title).orElse(""));
        values.put("parentId", parent.map(it -> String.valueOf(it.id())).orElse(""));
        values.put("spaceKey", wanted);
        values.put("blueprints", visit.confluence().plugins().blueprints());
        visit.show(PageView.of("Create", PageFrame.html("create", values)).under(PageFrame.home()));
    }

    private static void begin(Visit visit) throws IOException {
        Place place = Editor.place(visit);
        String kind = visit.text("kind");
        if (kind.equals("blank")) {
            EditForm form = EditForm.ofNew(place, new PageText("", ""), "");
            Editor.show(visit, form, Notice.none());
            return;
        }
        Blueprint blueprint =
                visit.confluence()
                        .plugins()
                        .blueprint(kind)
                        .orElseThrow(() -> new NotHere("a blueprint"));
        PageText text = filled(blueprint, place);
        EditForm form = EditForm.ofNew(place, text, blueprint.label().orElse(""));
        if (blueprint.isShownAtOnce() && !text.title().isBlank()) {
            Editor.save(visit, form);
            return;
        }
        Editor.show(visit, form, Notice.none());
    }

    private static PageText filled(Blueprint blueprint, Place place) {
        Map<String, Object> context = new HashMap<>();
        context.put("spaceKey", place.space().key());
        context.put("parentPageId", place.parent().map(StoredPage::id).orElse(0L));
        try {
            return blueprint.firstText(context);
        } catch (PageRefused e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("blueprint '{}' failed, reference {}", blueprint.name(), reference, e);
            throw new PageRefused(
                    "The template of '%s' could not be filled. Reference for the log: %s"
                            .formatted(blueprint.name(), reference));
        }
    }
}
