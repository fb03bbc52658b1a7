package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * Who sits in the chair.
 *
 * @param kind a stable word for scripts and tests, such as {@code customer}
 * @param quote what they say; empty when their words may not be shown or are not known
 * @param lead what stands in the words' place; empty when there are words
 * @param facts since when they are a customer, the issue, how long they wait, who owns it
 * @param question what they would ask; empty for none
 * @param promise what we promised, and what we owe
 * @param actions what can be done about it here
 * @param history where it is told who sat here before; empty for nowhere
 */
public record SeatView(
        String kind,
        List<QuotePart> quote,
        String lead,
        List<Piece> facts,
        String question,
        List<Piece> promise,
        List<FormView> actions,
        String history) {
    public SeatView {
        quote = List.copyOf(quote);
        facts = List.copyOf(facts);
        promise = List.copyOf(promise);
        actions = List.copyOf(actions);
    }

    /** A seat without a past, about which nothing can be done. */
    SeatView(
            String kind,
            List<QuotePart> quote,
            String lead,
            List<Piece> facts,
            String question,
            List<Piece> promise,
            List<FormView> actions) {
        this(kind, quote, lead, facts, question, promise, actions, "");
    }

    /** The same seat, with what can be done about it, and who sat there before. */
    SeatView offering(List<FormView> forms, String before) {
        return new SeatView(kind, quote, lead, facts, question, promise, forms, before);
    }
}
