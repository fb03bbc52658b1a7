/**
 * Customers' own sentences that may be shown: {@link org.emptychair.quote.Redactor} takes out who
 * they are, {@link org.emptychair.quote.Quotes} keeps what may be quoted and what may not, and
 * {@link org.emptychair.quote.QuoteChoice} chooses.
 */
@NullMarked
package org.emptychair.quote;

import org.jspecify.annotations.NullMarked;
