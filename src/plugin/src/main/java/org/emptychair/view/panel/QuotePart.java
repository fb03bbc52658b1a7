package org.emptychair.view.panel;

import java.util.List;

/**
 * A part of a quote.
 *
 * @param text what it says
 * @param mark whether it stands for something that was taken out
 */
public record QuotePart(String text, boolean mark) {
    /** A redacted text, cut where something was taken out. */
    public static List<QuotePart> of(String redacted) {
        return QuoteWords.parts(redacted);
    }
}
