package org.emptychair.atlassian.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quote;
import org.jspecify.annotations.Nullable;

/**
 * One quote.
 *
 * @param audience who may read it since its release, or null
 */
record QuoteJson(
        String id,
        String text,
        String at,
        String channel,
        @Nullable String department,
        List<String> themes,
        String tone,
        boolean onIssue,
        @Nullable String audience) {
    static QuoteJson of(Quote quote) {
        return new QuoteJson(
                quote.id().text(),
                quote.text(),
                quote.at().toString(),
                quote.channel().name(),
                quote.department().map(Department::name).orElse(null),
                quote.themes().stream().map(ThemeName::text).toList(),
                quote.tone().name().toLowerCase(Locale.ROOT),
                quote.issue().isPresent(),
                written(quote.audience()));
    }

    private static @Nullable String written(Optional<Audience> audience) {
        return audience.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
