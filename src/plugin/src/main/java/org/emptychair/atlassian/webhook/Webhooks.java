package org.emptychair.atlassian.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sources that send contacts by themselves, as the admin keeps them. */
public interface Webhooks {
    /** By source. */
    List<Webhook> all();

    /** Replaces the one of the same source. */
    void keep(Webhook webhook);

    void remove(String source);

    /** Notes that a source called, by the minute. */
    void called(String source, Instant at);

    /** When a source called last and was believed; absent for never. */
    Optional<Instant> lastCall(String source);

    default Optional<Webhook> find(String source) {
        return all().stream().filter(webhook -> webhook.source().equals(source)).findFirst();
    }
}
