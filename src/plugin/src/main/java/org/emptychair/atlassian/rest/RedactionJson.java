package org.emptychair.atlassian.rest;

import java.util.List;
import java.util.Locale;
import org.emptychair.quote.Mark;
import org.emptychair.quote.Redaction;

/** A text as it would be shown, and what was taken out of it. */
record RedactionJson(String text, List<Found> found) {
    /** Places are those of the text as it was given, in UTF-16 units. */
    record Found(String kind, int start, int end) {}

    static RedactionJson of(Redaction redaction) {
        return new RedactionJson(
                redaction.text(), redaction.found().stream().map(RedactionJson::found).toList());
    }

    private static Found found(Mark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Found(kind, mark.start(), mark.end());
    }
}
