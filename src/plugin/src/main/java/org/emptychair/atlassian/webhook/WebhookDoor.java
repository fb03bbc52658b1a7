package org.emptychair.atlassian.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;

/**
 * Lets in whoever proves to be a source that the admin keeps, and says what their JSON tells.
 *
 * <p>An unknown source, a missing secret, a wrong signature and an old one are all the same to the
 * caller.
 */
public final class WebhookDoor {
    private static final int MOST_CALLS = 600;
    private static final int MOST_STRANGERS = 120;
    private static final String STRANGERS = "";
    private static final Secret NOBODYS = new Secret("nobody has this secret");

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Clock clock;
    private final Calls calls;
    private final SeenCalls seen;

    public WebhookDoor(Webhooks webhooks, Secrets secrets, SeenCalls seen, Clock clock) {
        this.webhooks = webhooks;
        this.seen = seen;
        this.secrets = secrets;
        this.clock = clock;
        this.calls = new Calls(clock);
    }

    /** What becomes of a call. */
    public enum Entry {
        WELCOME,
        /** It was answered before; what came since must stay. */
        REPEATED,
        STRANGER,
        TOO_OFTEN
    }

    /**
     * A call as it came in.
     *
     * @param source whom the caller says to be
     * @param ours our own header, empty without
     * @param zendesk Zendesk's header, empty without
     * @param zendeskTime its second one
     */
    public record Call(String source, String ours, String zendesk, String zendeskTime) {
        Optional<Signature> signature() {
            return ours.isEmpty() ? Signature.zendesk(zendeskTime, zendesk) : Signature.ours(ours);
        }
    }

    /**
     * @param body as sent
     */
    public Entry enter(Call call, byte[] body) {
        if (!isBelieved(call, body)) {
            return calls.fits(STRANGERS, MOST_STRANGERS) ? Entry.STRANGER : Entry.TOO_OFTEN;
        }
        if (!calls.fits(call.source(), MOST_CALLS)) {
            return Entry.TOO_OFTEN;
        }
        return seen.contains(call.source(), code(call)) ? Entry.REPEATED : Entry.WELCOME;
    }

    /** A call was answered to its end: whoever plays it again changes nothing. */
    public void answered(Call call) {
        Instant now = clock.instant();
        // A signature may be of a moment to come, and is timely until that moment is past.
        seen.add(call.source(), code(call), now, now.plus(Signature.WINDOW.multipliedBy(2)));
        webhooks.called(call.source(), now);
    }

    private static String code(Call call) {
        return call.signature().map(Signature::code).orElse("");
    }

    private boolean isBelieved(Call call, byte[] body) {
        Instant now = clock.instant();
        Optional<Signature> signature = call.signature().filter(it -> it.isTimely(now));
        Optional<Webhook> webhook = webhooks.find(call.source()).filter(Webhook::on);
        Optional<Secret> secret =
                webhook.flatMap(it -> secrets.find(SecretName.webhook(it.source())));
        boolean signed =
                signature.filter(it -> it.isOf(body, secret.orElse(NOBODYS))).isPresent()
                        && secret.isPresent();
        return signed
                || webhook.filter(it -> it.believesFormer(now))
                        .flatMap(it -> secrets.find(SecretName.formerWebhook(it.source())))
                        .filter(former -> signature.filter(it -> it.isOf(body, former)).isPresent())
                        .isPresent();
    }

    /** Contacts as a push writes them, without their source. */
    public List<ObjectNode> contacts(String source, JsonNode body) {
        return webhooks.find(source).stream()
                .flatMap(
                        webhook ->
                                webhook
                                        .paths()
                                        .map(paths -> paths.contacts(body))
                                        .orElseGet(() -> ZendeskEvent.contacts(body))
                                        .stream())
                .toList();
    }

    /** Takes a new secret; the former one is believed for another day. */
    public void rotate(Webhook webhook, Secret secret) {
        String source = webhook.source();
        secrets.find(SecretName.webhook(source))
                .ifPresentOrElse(
                        former -> secrets.put(SecretName.formerWebhook(source), former),
                        () -> secrets.remove(SecretName.formerWebhook(source)));
        secrets.put(SecretName.webhook(source), secret);
        webhooks.keep(webhook.rotated(clock.instant()));
    }

    /**
     * Keeps a source, or changes what its JSON means; its secret stays.
     *
     * @return false when there are too many, and nothing changed
     */
    public boolean keep(Webhook asked) {
        Optional<Webhook> before = webhooks.find(asked.source());
        if (before.isEmpty() && webhooks.all().size() >= Webhook.MOST) {
            return false;
        }
        webhooks.keep(before.map(asked::rotatedAs).orElse(asked));
        return true;
    }

    public boolean hasSecret(String source) {
        return secrets.find(SecretName.webhook(source)).isPresent();
    }

    /** Forgets the source and both its secrets. */
    public void forget(String source) {
        webhooks.remove(source);
        secrets.remove(SecretName.webhook(source));
        secrets.remove(SecretName.formerWebhook(source));
    }
}
