package org.emptychair.host.confluence.render;

import static org.emptychair.host.confluence.render.Html.escaped;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.host.confluence.storage.StorageElement;
import org.emptychair.host.confluence.storage.StorageMacro;
import org.emptychair.host.confluence.storage.StorageNode;
import org.emptychair.host.confluence.storage.StorageText;

/**
 * The HTML of one rendering. What the host and its macros answer for is kept aside while the page's
 * own markup is cleaned, and marks that nobody can guess hold its places.
 */
final class StorageHtml {

    private final MacroRunner macros;
    private final Links links;
    private final DefaultConversionContext context;
    private final Supplier<String> nonces;

    StorageHtml(
            MacroRunner macros,
            Links links,
            DefaultConversionContext context,
            Supplier<String> nonces) {
        this.macros = macros;
        this.links = links;
        this.context = context;
        this.nonces = nonces;
    }

    /** What stands inside the element. */
    String of(StorageElement element) {
        Draft draft = new Draft(nonces.get());
        boolean page = !element.name().contains(":");
        for (StorageNode child : element.children()) {
            if (page && child instanceof StorageElement macro && isInlineMacro(macro)) {
                draft.html.append("<p>");
                write(child, draft);
                draft.html.append("</p>");
            } else {
                write(child, draft);
            }
        }
        return draft.finished();
    }

    private void inside(StorageElement element, Draft draft) {
        element.children().forEach(child -> write(child, draft));
    }

    private void write(StorageNode node, Draft draft) {
        if (node instanceof StorageText text) {
            draft.html.append(escaped(text.text()));
        } else if (node instanceof StorageElement element) {
            write(element, draft);
        }
    }

    private void write(StorageElement element, Draft draft) {
        switch (element.name()) {
            case "ac:structured-macro", "ac:macro" -> macro(element, draft);
            case "ac:link" -> draft.aside(LinkHtml.link(element, links, this::of));
            case "ac:image" -> draft.aside(LinkHtml.image(element));
            case "ac:emoticon" -> draft.html.append(escaped(emoticon(element)));
            case "ac:layout" -> wrapped("div", "page-layout", element, draft);
            case "ac:layout-section" -> wrapped("div", section(element), element, draft);
            case "ac:layout-cell" -> wrapped("div", "page-layout-cell", element, draft);
            case "ac:task-list" -> wrapped("ul", "page-tasks", element, draft);
            case "ac:task" -> task(element, draft);
            default -> html(element, draft);
        }
    }

    private void html(StorageElement element, Draft draft) {
        String name = element.name();
        if (Elements.isDropped(name)) {
            return;
        }
        if (!Elements.isKept(name)) {
            inside(element, draft);
            return;
        }
        // A block inside a paragraph would end it.
        String tag = name.equals("p") && holdsBlockMacro(element) ? "div" : name;
        draft.html.append('<').append(tag);
        element.attributes()
                .forEach(
                        (attribute, value) ->
                                draft.html
                                        .append(' ')
                                        .append(escaped(attribute))
                                        .append("=\"")
                                        .append(escaped(value))
                                        .append('"'));
        draft.html.append('>');
        if (!Elements.isEmpty(name)) {
            inside(element, draft);
            if (name.equals("time") && element.text().isBlank()) {
                draft.html.append(escaped(day(element.attribute("datetime").orElse(""))));
            }
            draft.html.append("</").append(tag).append('>');
        }
    }

    private void macro(StorageElement element, Draft draft) {
        StorageMacro macro = StorageMacro.of(element, links::userName);
        draft.aside(macros.run(macro, context, this::of));
    }

    private void wrapped(String tag, String cssClass, StorageElement element, Draft draft) {
        draft.html.append("<%s class=\"%s\">".formatted(tag, cssClass));
        inside(element, draft);
        draft.html.append("</").append(tag).append('>');
    }

    private void task(StorageElement task, Draft draft) {
        boolean done =
                task.child("ac:task-status")
                        .map(status -> status.text().strip().equals("complete"))
                        .orElse(false);
        draft.html.append(done ? "<li class=\"page-task-done\">" : "<li>");
        draft.aside(
                "<span class=\"page-task-mark\" role=\"img\" aria-label=\"%s\">%s</span> "
                        .formatted(done ? "done" : "to do", done ? "\u2611" : "\u2610"));
        task.child("ac:task-body").ifPresent(body -> inside(body, draft));
        draft.html.append("</li>");
    }

    private static String section(StorageElement section) {
        String type = section.attribute("ac:type").orElse("single");
        return "page-layout-section page-layout-" + type.replaceAll("[^a-z_]", "");
    }

    private static String emoticon(StorageElement emoticon) {
        return emoticon.attribute("ac:emoji-fallback")
                .orElseGet(() -> "(" + emoticon.attribute("ac:name").orElse("emoticon") + ")");
    }

    private static String day(String datetime) {
        try {
            return LocalDate.parse(datetime)
                    .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        } catch (DateTimeParseException e) {
            return datetime;
        }
    }

    private boolean isInlineMacro(StorageElement element) {
        return StorageMacro.isMacro(element.name()) && !isBlockMacro(element);
    }

    private boolean isBlockMacro(StorageElement element) {
        return StorageMacro.isMacro(element.name())
                && macros.isBlock(element.attribute("ac:name").orElse(""));
    }

    private boolean holdsBlockMacro(StorageElement element) {
        return element.everything().anyMatch(this::isBlockMacro);
    }

    /** HTML in the making. */
    private static final class Draft {
        final StringBuilder html = new StringBuilder();
        private final List<String> aside = new ArrayList<>();
        private final String nonce;

        Draft(String nonce) {
            this.nonce = nonce;
        }

        void aside(String finishedHtml) {
            html.append('\uE000').append(nonce).append('-').append(aside.size()).append('\uE001');
            aside.add(finishedHtml);
        }

        String finished() {
            String cleaned = Html.cleaned(html.toString());
            Matcher mark = Pattern.compile('\uE000' + nonce + "-(\\d+)\uE001").matcher(cleaned);
            List<String> page = new ArrayList<>();
            int from = 0;
            while (mark.find()) {
                page.add(cleaned.substring(from, mark.start()));
                page.add(aside.get(Integer.parseInt(mark.group(1))));
                from = mark.end();
            }
            page.add(cleaned.substring(from));
            return String.join("", page);
        }
    }
}
