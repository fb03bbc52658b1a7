package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emptychair.issue.Page;
import org.emptychair.issue.Person;

/**
 * Pieces of Jira's JSON; what is not as it should be is an {@link IOException}, as a torn answer
 * is.
 */
final class JiraJson {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final DateTimeFormatter DATE =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .optionalStart()
                    .appendOffset("+HHMM", "Z")
                    .optionalEnd()
                    .optionalStart()
                    .appendOffset("+HH:MM", "Z")
                    .optionalEnd()
                    .toFormatter();

    private JiraJson() {}

    /** Makes one thing of what begins at the parser, and leaves it at its end. */
    interface Item<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Makes one thing of one node. */
    interface Shape<T> {
        T read(JsonNode node) throws IOException;
    }

    static JsonNode tree(InputStream body) throws IOException {
        try (JsonParser parser = MAPPER.createParser(body)) {
            JsonNode tree = parser.readValueAsTree();
            if (tree == null) {
                throw new IOException("an answer without a body");
            }
            return tree;
        }
    }

    /** A page as Jira writes it, read item by item. */
    static <T> Page<T> page(InputStream body, String itemsField, Shape<T> shape)
            throws IOException {
        return stream(
                body,
                itemsField,
                parser -> {
                    JsonNode node = parser.readValueAsTree();
                    return shape.read(node);
                });
    }

    /** The same, with items that are never whole in memory. */
    static <T> Page<T> stream(InputStream body, String itemsField, Item<T> item)
            throws IOException {
        List<T> items = new ArrayList<>();
        Optional<Integer> total = Optional.empty();
        boolean found = false;
        try (JsonParser parser = MAPPER.createParser(body)) {
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(itemsField)) {
                    found = true;
                    items(parser, item, items);
                } else if (name.equals("total")) {
                    total = Optional.of(parser.getIntValue());
                } else {
                    parser.skipChildren();
                }
            }
            expect(parser.currentToken(), JsonToken.END_OBJECT);
        }
        if (!found || total.isEmpty()) {
            throw new IOException("an answer without '%s'".formatted(found ? "total" : itemsField));
        }
        return new Page<>(items, total.get());
    }

    private static <T> void items(JsonParser parser, Item<T> item, List<T> items)
            throws IOException {
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            items.add(item.read(parser));
        }
        expect(parser.currentToken(), JsonToken.END_ARRAY);
    }

    private static void expect(JsonToken token, JsonToken expected) throws IOException {
        if (token != expected) {
            throw new IOException("%s where %s should be".formatted(token, expected));
        }
    }

    static String needed(JsonNode node, String field) throws IOException {
        return text(node, field)
                .orElseThrow(() -> new IOException("an answer without '%s'".formatted(field)));
    }

    /** The text of a field, or its number as text; absent when missing, null or blank. */
    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    static Instant neededDate(JsonNode node, String field) throws IOException {
        String text = needed(node, field);
        try {
            return OffsetDateTime.parse(text, DATE).toInstant();
        } catch (DateTimeException e) {
            throw new IOException("'%s' is no date".formatted(text), e);
        }
    }

    static Optional<Instant> date(JsonNode node, String field) throws IOException {
        return text(node, field).isEmpty()
                ? Optional.empty()
                : Optional.of(neededDate(node, field));
    }

    static long number(JsonNode node, String field) throws IOException {
        String text = needed(node, field);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IOException("'%s' is no number".formatted(text), e);
        }
    }

    /** Whoever is described; absent for nobody, and for somebody without key and name. */
    static Optional<Person> person(JsonNode node) {
        return text(node, "key")
                .or(() -> text(node, "name"))
                .map(
                        reference ->
                                new Person(
                                        reference,
                                        text(node, "name").orElse(reference),
                                        text(node, "displayName").orElse(reference),
                                        text(node, "emailAddress")));
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, Optional<T>> shape) {
        return stream(array).flatMap(node -> shape.apply(node).stream()).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
