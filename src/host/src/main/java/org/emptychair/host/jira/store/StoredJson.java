package org.emptychair.host.jira.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of the content that are kept as JSON text. */
final class StoredJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredJson() {}

    static String of(Desk desk) {
        ObjectNode node = MAPPER.createObjectNode();
        desk.participants().forEach(node.putArray("participants")::add);
        desk.organisations().forEach(node.putArray("organisations")::add);
        node.put("requestType", desk.requestType());
        desk.satisfaction()
                .ifPresent(
                        s ->
                                node.putObject("satisfaction")
                                        .put("rating", s.rating())
                                        .put("at", s.at().toEpochMilli()));
        ArrayNode promises = node.putArray("promises");
        for (Desk.Promise promise : desk.promises()) {
            ObjectNode one = promises.addObject().put("kind", promise.kind().name());
            one.put("goal", promise.goal().toMillis());
            one.put("began", promise.began().toEpochMilli());
            promise.kept().ifPresent(kept -> one.put("kept", kept.toEpochMilli()));
            one.put("stopped", promise.stopped());
        }
        return node.toString();
    }

    static Desk desk(String json) {
        JsonNode node = parsed(json);
        JsonNode satisfaction = node.path("satisfaction");
        List<Desk.Promise> promises = new ArrayList<>();
        node.path("promises").forEach(p -> promises.add(promise(p)));
        return new Desk(
                texts(node.path("participants")),
                texts(node.path("organisations")),
                node.path("requestType").asText(""),
                satisfaction.isObject()
                        ? Optional.of(
                                new Desk.Satisfaction(
                                        satisfaction.path("rating").asInt(),
                                        Instant.ofEpochMilli(satisfaction.path("at").asLong())))
                        : Optional.empty(),
                promises);
    }

    private static Desk.Promise promise(JsonNode node) {
        return new Desk.Promise(
                Desk.Promise.Kind.valueOf(node.path("kind").asText()),
                Duration.ofMillis(node.path("goal").asLong()),
                Instant.ofEpochMilli(node.path("began").asLong()),
                node.has("kept")
                        ? Optional.of(Instant.ofEpochMilli(node.path("kept").asLong()))
                        : Optional.empty(),
                node.path("stopped").asBoolean());
    }

    static String of(List<Change.Item> items) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Change.Item item : items) {
            ObjectNode node = array.addObject().put("field", item.field());
            item.from().id().ifPresent(id -> node.put("from", id));
            item.from().words().ifPresent(words -> node.put("fromString", words));
            item.to().id().ifPresent(id -> node.put("to", id));
            item.to().words().ifPresent(words -> node.put("toString", words));
        }
        return array.toString();
    }

    static List<Change.Item> items(String json) {
        List<Change.Item> items = new ArrayList<>();
        for (JsonNode node : parsed(json)) {
            items.add(
                    new Change.Item(
                            node.path("field").asText(),
                            new Change.Side(text(node, "from"), text(node, "fromString")),
                            new Change.Side(text(node, "to"), text(node, "toString"))));
        }
        return items;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored JSON cannot be read", e);
        }
    }
}
