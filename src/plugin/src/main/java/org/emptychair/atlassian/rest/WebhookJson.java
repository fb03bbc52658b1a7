package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.emptychair.atlassian.webhook.Paths;
import org.emptychair.atlassian.webhook.Webhook;

/**
 * A source that sends contacts by itself, as REST writes it. Its secret is never told.
 *
 * @param kind zendesk or paths
 * @param address where its calls go, below the product's own address
 * @param on whether its calls are believed
 * @param lastCall the minute of the last one that was
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WebhookJson(
        String source,
        String kind,
        Optional<String> rows,
        Optional<SortedMap<String, List<String>>> fields,
        Optional<SortedMap<String, String>> fixed,
        boolean secretSet,
        String address,
        boolean on,
        Optional<Instant> lastCall) {
    static final String ZENDESK = "zendesk";
    static final String PATHS = "paths";

    static WebhookJson of(Webhook webhook, boolean secretSet, Optional<Instant> lastCall) {
        return new WebhookJson(
                webhook.source(),
                webhook.paths().isPresent() ? PATHS : ZENDESK,
                webhook.paths().map(Paths::rows),
                webhook.paths().map(Paths::fields),
                webhook.paths().map(Paths::fixed),
                secretSet,
                "/rest/empty-chair/1.0/contacts/webhooks/" + webhook.source(),
                webhook.on(),
                lastCall);
    }
}
