package org.emptychair.view.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.quote.Mark;
import org.emptychair.view.Texts;

/**
 * A part of a quote.
 *
 * @param text what it says; of a mark, its label without brackets
 * @param mark whether it stands for something that was taken out
 */
public record QuotePart(String text, boolean mark) {
    private static final String KEYS = "emptychair.mark.";

    private static final Set<String> LABELS =
            Stream.of(Mark.Kind.values()).map(QuotePart::bare).collect(Collectors.toSet());

    /** A redacted text, cut where something was taken out. */
    public static List<QuotePart> of(String redacted) {
        return QuoteWords.parts(redacted);
    }

    /** What stands in a text for something of this kind, in the reader's language. */
    public static String said(Mark.Kind kind, Texts texts) {
        return bracketed(texts.say(key(bare(kind))));
    }

    /** A redacted text with its marks in the reader's language. */
    public static String said(String redacted, Texts texts) {
        return said(of(redacted), texts);
    }

    static String said(List<QuotePart> parts, Texts texts) {
        return parts.stream()
                .map(it -> it.mark() ? bracketed(it.said(texts)) : it.text())
                .collect(Collectors.joining());
    }

    /** The words themselves; of a mark, what it stands for in the reader's language. */
    public String said(Texts texts) {
        return mark && LABELS.contains(text) ? texts.say(key(text)) : text;
    }

    private static String bare(Mark.Kind kind) {
        return kind.label().substring(1, kind.label().length() - 1);
    }

    private static String key(String label) {
        return KEYS + label.replace(' ', '-');
    }

    private static String bracketed(String label) {
        return "[" + label + "]";
    }
}
