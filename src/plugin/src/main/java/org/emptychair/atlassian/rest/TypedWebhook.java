package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emptychair.atlassian.webhook.Paths;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.setting.Secret;
import org.emptychair.view.Texts;

/** A source that sends contacts by itself, as somebody types it on a page. */
public final class TypedWebhook {
    private TypedWebhook() {}

    /**
     * @param paths where its JSON says what, as JSON; blank for the events of Zendesk
     * @throws IllegalArgumentException saying in the reader's language what is wrong
     */
    public static Webhook read(String source, String paths, Texts texts) {
        try {
            ObjectNode body = paths.isBlank() ? Json.MAPPER.createObjectNode() : object(paths);
            body.put("kind", paths.isBlank() ? WebhookJson.ZENDESK : WebhookJson.PATHS);
            return WebhookBody.read(
                    source,
                    new ByteArrayInputStream(body.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            throw new IllegalArgumentException(
                    texts.say(problem.kind().detail(), problem.places().toArray(String[]::new)),
                    refused);
        }
    }

    private static ObjectNode object(String text) {
        try {
            JsonNode node = Json.MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw new Refusal(Problem.of(Problem.Kind.BAD_BODY, "is broken JSON"));
        }
        throw new Refusal(Problem.of(Problem.Kind.BAD_BODY, "is no JSON object in braces"));
    }

    /** As it can be typed again. */
    public static String written(Paths paths) {
        ObjectNode text = Json.MAPPER.createObjectNode();
        if (!paths.rows().isEmpty()) {
            text.put("rows", paths.rows());
        }
        text.set("fields", Json.MAPPER.valueToTree(paths.fields()));
        if (!paths.fixed().isEmpty()) {
            text.set("fixed", Json.MAPPER.valueToTree(paths.fixed()));
        }
        return text.toPrettyString();
    }

    /** A secret that is long enough; absent for one that is not. */
    public static Optional<Secret> secret(String typed) {
        try {
            return typed.length() < WebhookBody.SHORTEST_SECRET
                    ? Optional.empty()
                    : Optional.of(new Secret(typed));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
