package org.emptychair.atlassian.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Webhooks as one text, to be kept among settings. */
public final class WebhookText {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private WebhookText() {}

    public static String written(List<Webhook> webhooks) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Webhook webhook : webhooks) {
            ObjectNode one = all.addObject().put("source", webhook.source());
            webhook.paths().ifPresent(paths -> one.set("paths", MAPPER.valueToTree(paths)));
            if (!webhook.on()) {
                one.put("off", true);
            }
            webhook.rotated().ifPresent(at -> one.put("rotated", at.toEpochMilli()));
        }
        return all.toString();
    }

    public static List<Webhook> read(String text) {
        List<Webhook> webhooks = new ArrayList<>();
        try {
            MAPPER.readTree(text).forEach(one -> webhooks.add(webhook(one)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the webhooks that were kept are broken", broken);
        }
        return webhooks;
    }

    private static Webhook webhook(JsonNode one) {
        return new Webhook(
                one.path("source").asText(),
                one.has("paths") ? Optional.of(paths(one.path("paths"))) : Optional.empty(),
                one.has("rotated")
                        ? Optional.of(Instant.ofEpochMilli(one.path("rotated").asLong()))
                        : Optional.empty(),
                !one.path("off").asBoolean());
    }

    private static Paths paths(JsonNode paths) {
        SortedMap<String, List<String>> fields = new TreeMap<>();
        paths.path("fields")
                .properties()
                .forEach(
                        field -> {
                            List<String> places = new ArrayList<>();
                            field.getValue().forEach(place -> places.add(place.asText()));
                            fields.put(field.getKey(), places);
                        });
        SortedMap<String, String> fixed = new TreeMap<>();
        paths.path("fixed")
                .properties()
                .forEach(field -> fixed.put(field.getKey(), field.getValue().asText()));
        return new Paths(paths.path("rows").asText(), fields, fixed);
    }
}
