package org.emptychair.atlassian.webhook;

import java.util.List;
import java.util.Optional;

/** The sources that send contacts by themselves, as the admin keeps them. */
public interface Webhooks {
    /** By source. */
    List<Webhook> all();

    /** Replaces the one of the same source. */
    void keep(Webhook webhook);

    void remove(String source);

    default Optional<Webhook> find(String source) {
        return all().stream().filter(webhook -> webhook.source().equals(source)).findFirst();
    }
}
