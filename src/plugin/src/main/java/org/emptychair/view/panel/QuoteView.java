package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * One customer's own sentence.
 *
 * @param parts the sentence, with marks for what was taken out
 * @param facts its theme, channel, age and issue
 */
public record QuoteView(List<QuotePart> parts, List<Piece> facts) {
    public QuoteView {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }
}
