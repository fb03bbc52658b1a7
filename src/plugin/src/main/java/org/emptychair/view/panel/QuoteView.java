package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * One customer's own sentence.
 *
 * @param parts the sentence, with marks for what was taken out
 * @param facts its theme, channel, age and issue
 * @param actions what the reader may do about it
 */
public record QuoteView(List<QuotePart> parts, List<Piece> facts, List<FormView> actions) {
    /** A sentence about which nothing can be done here. */
    public QuoteView(List<QuotePart> parts, List<Piece> facts) {
        this(parts, facts, List.of());
    }

    public QuoteView {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }
}
