package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.TypedWebhook;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.atlassian.webhook.WebhookDoor;
import org.emptychair.atlassian.webhook.Webhooks;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.webhook.WebhooksView;

/** Fills the page of the systems that send contacts by themselves. */
final class WebhooksPage {
    private static final String EXAMPLE =
            """
            {
              "rows" : "/tickets",
              "fields" : {
                "id" : [ "/nr" ],
                "at" : [ "/created" ],
                "words" : [ "/subject", "/text" ]
              }
            }\
            """;

    private final ConfluenceRoot root;
    private final Texts texts;

    /**
     * What the page says of what was just done; empty where it says nothing.
     *
     * @param made a new secret
     */
    record Told(String notice, String warning, String made) {
        static final Told NOTHING = new Told("", "", "");

        static Told warning(String warning) {
            return new Told("", warning, "");
        }

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    WebhooksPage(ConfluenceRoot root) {
        this.root = root;
        this.texts = root.texts();
    }

    WebhooksView view(OutboxView.Place place, Told told, HttpServletRequest request) {
        boolean wrong =
                !told.warning().isEmpty() && WebhooksActions.value(request, "action").equals("add");
        List<WebhooksView.Line> lines =
                Desk.ask(Webhooks.class).all().stream().map(this::line).toList();
        return new WebhooksView(
                place,
                told.notice(),
                told.warning(),
                told.made(),
                lines,
                wrong
                        ? new WebhooksView.Typed(
                                WebhooksActions.value(request, "source"),
                                WebhooksActions.value(request, "kind").equals("zendesk"),
                                WebhooksActions.value(request, "paths"))
                        : new WebhooksView.Typed("", true, EXAMPLE));
    }

    private WebhooksView.Line line(Webhook webhook) {
        boolean zendesk = webhook.paths().isEmpty();
        return new WebhooksView.Line(
                webhook.source(),
                texts.say("emptychair.webhooks.kind." + (zendesk ? "zendesk" : "paths")),
                root.host().application().getBaseUrl(UrlMode.CANONICAL)
                        + "/rest/empty-chair/1.0/contacts/webhooks/"
                        + webhook.source(),
                state(webhook),
                webhook.on(),
                zendesk,
                webhook.paths().map(TypedWebhook::written).orElse(""));
    }

    /** "On. Secret set. Last call 2 h ago." */
    private String state(Webhook webhook) {
        Phrases phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
        Moments moments =
                new Moments(phrases, root.clock().instant(), root.settings().current().zone());
        boolean secret = Desk.ask(WebhookDoor.class).hasSecret(webhook.source());
        Optional<String> called =
                Desk.ask(Webhooks.class)
                        .lastCall(webhook.source())
                        .map(at -> texts.say("emptychair.webhooks.called", moments.ago(at)));
        return texts.sentences(
                List.of(
                        texts.say("emptychair.webhooks.state." + (webhook.on() ? "on" : "off")),
                        texts.say("emptychair.webhooks.secret." + (secret ? "set" : "missing")),
                        called.orElseGet(() -> texts.say("emptychair.webhooks.never-called"))));
    }
}
