package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.TypedWebhook;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.atlassian.webhook.Webhooks;
import org.emptychair.setting.Secret;
import org.emptychair.view.Texts;

/** What administrators do to the systems that send contacts by themselves. */
final class WebhooksActions {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Texts texts;

    WebhooksActions(Texts texts) {
        this.texts = texts;
    }

    /**
     * @throws IllegalArgumentException saying what cannot be
     */
    WebhooksPage.Told run(HttpServletRequest form) {
        switch (value(form, "action")) {
            case "add", "save" -> keep(form);
            case "on" -> Desk.ask(Webhooks.class).keep(known(form).turned(true));
            case "off" -> Desk.ask(Webhooks.class).keep(known(form).turned(false));
            case "forget" -> Desk.ask(WebhookDoor.class).forget(known(form).source());
            case "take" -> take(form);
            case "make" -> {
                return made(known(form));
            }
            default -> throw new IllegalArgumentException(texts.say("emptychair.letters.expired"));
        }
        return WebhooksPage.Told.NOTHING;
    }

    private void keep(HttpServletRequest form) {
        Webhooks webhooks = Desk.ask(Webhooks.class);
        boolean adds = value(form, "action").equals("add");
        String paths = "zendesk".equals(value(form, "kind")) ? "" : value(form, "paths");
        if (paths.isEmpty() && !"zendesk".equals(value(form, "kind"))) {
            throw new IllegalArgumentException(texts.say("emptychair.webhooks.no-paths"));
        }
        Webhook typed = TypedWebhook.read(value(form, "source"), paths, texts);
        Optional<Webhook> before = webhooks.find(typed.source());
        if (adds && before.isPresent()) {
            throw new IllegalArgumentException(
                    texts.say("emptychair.webhooks.known", typed.source()));
        }
        Webhook wanted = before.map(it -> typed.turned(it.on())).orElse(typed);
        if (!Desk.ask(WebhookDoor.class).keep(wanted)) {
            throw new IllegalArgumentException(
                    texts.say("emptychair.webhooks.too-many", Integer.toString(Webhook.MOST)));
        }
    }

    private void take(HttpServletRequest form) {
        Webhook webhook = known(form);
        Secret secret =
                TypedWebhook.secret(value(form, "secret"))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                texts.say("emptychair.webhooks.secret.wrong")));
        Desk.ask(WebhookDoor.class).rotate(webhook, secret);
    }

    private WebhooksPage.Told made(Webhook webhook) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        Desk.ask(WebhookDoor.class).rotate(webhook, new Secret(secret));
        return new WebhooksPage.Told(
                texts.say("emptychair.webhooks.made", webhook.source()), "", secret);
    }

    private Webhook known(HttpServletRequest form) {
        return Desk.ask(Webhooks.class)
                .find(value(form, "source"))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        texts.say(
                                                "emptychair.webhooks.gone",
                                                value(form, "source"))));
    }

    static String value(HttpServletRequest form, String field) {
        return Optional.ofNullable(form.getParameter(field)).orElse("").strip();
    }
}
