package org.emptychair.host.confluence.render;

import static org.emptychair.host.confluence.render.Html.escaped;

import org.emptychair.host.confluence.storage.BrokenStorage;

/** What stands in a page where something could not be shown. */
final class Boxes {

    private Boxes() {}

    static String unknownMacro(String name) {
        return box("macro-unknown", "Unknown macro: '" + escaped(name) + "'", "");
    }

    static String failedMacro(String name, String said, String reference) {
        return box(
                "macro-failed",
                "The macro '" + escaped(name) + "' could not be shown.",
                (said.isBlank() ? "" : "<p>" + escaped(said) + "</p>")
                        + "<p>The rest of the page is not affected. Reference for the log: <code>"
                        + reference
                        + "</code></p>");
    }

    static String brokenPage(BrokenStorage broken) {
        return box(
                "page-broken",
                "This page cannot be shown: its text is not valid storage format.",
                "<p>Line %d, column %d: %s</p><p>Nothing is lost. Whoever may edit the page can mend it there, or restore an earlier version.</p>"
                        .formatted(broken.line(), broken.column(), escaped(broken.reason())));
    }

    private static String box(String kind, String sentence, String more) {
        return "<div class=\"page-box %s\" role=\"note\"><p><strong>%s</strong></p>%s</div>"
                .formatted(kind, sentence, more);
    }
}
