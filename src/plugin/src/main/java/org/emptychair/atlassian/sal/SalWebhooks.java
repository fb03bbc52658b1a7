package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.atlassian.webhook.WebhookText;
import org.emptychair.atlassian.webhook.Webhooks;

/** Webhooks in the product's own settings, all in one text. */
public final class SalWebhooks implements Webhooks {
    private static final String KEY = "org.emptychair.webhooks";
    private static final String LAST_CALL = "org.emptychair.webhook.called.";

    private final PluginSettingsFactory factory;

    public SalWebhooks(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public List<Webhook> all() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY))
                .map(text -> WebhookText.read(text.toString()))
                .orElseGet(List::of);
    }

    @Override
    public synchronized void keep(Webhook webhook) {
        write(Stream.concat(without(webhook.source()), Stream.of(webhook)));
    }

    @Override
    public synchronized void remove(String source) {
        write(without(source));
        factory.createGlobalSettings().remove(LAST_CALL + source);
    }

    @Override
    public void called(String source, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        if (lastCall(source).filter(minute::equals).isEmpty()) {
            factory.createGlobalSettings()
                    .put(LAST_CALL + source, Long.toString(minute.toEpochMilli()));
        }
    }

    @Override
    public Optional<Instant> lastCall(String source) {
        return Optional.ofNullable(factory.createGlobalSettings().get(LAST_CALL + source))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text.toString())));
    }

    private Stream<Webhook> without(String source) {
        return all().stream().filter(webhook -> !webhook.source().equals(source));
    }

    private void write(Stream<Webhook> webhooks) {
        List<Webhook> sorted = webhooks.sorted(Comparator.comparing(Webhook::source)).toList();
        factory.createGlobalSettings().put(KEY, WebhookText.written(sorted));
    }
}
