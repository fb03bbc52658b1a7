package org.emptychair.view.panel;

import java.util.List;

/**
 * In their words.
 *
 * @param quotes each of another customer
 * @param empty what is said when there is none
 */
public record QuotesView(List<QuoteView> quotes, String empty) {
    public QuotesView {
        quotes = List.copyOf(quotes);
    }
}
