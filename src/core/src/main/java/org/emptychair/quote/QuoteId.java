package org.emptychair.quote;

import java.util.regex.Pattern;

/**
 * What a quote is known by; it stays when its contact is sent again.
 *
 * @param text lower-case letters and digits, at most 64
 */
public record QuoteId(String text) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,64}");

    public QuoteId {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("'%s' is no quote's id".formatted(text));
        }
    }
}
