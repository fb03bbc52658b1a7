package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Quote;

/** A customer's own sentence, redacted. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChairQuoteJson(
        String id,
        String text,
        Instant at,
        String channel,
        List<String> themes,
        String tone,
        Optional<String> issueKey) {
    static ChairQuoteJson of(Quote quote) {
        return new ChairQuoteJson(
                quote.id().text(),
                quote.text(),
                quote.at().truncatedTo(ChronoUnit.SECONDS),
                quote.channel().name(),
                quote.themes().stream().map(ThemeName::text).toList(),
                Written.of(quote.tone()),
                quote.issue().map(it -> it.key().text()));
    }
}
