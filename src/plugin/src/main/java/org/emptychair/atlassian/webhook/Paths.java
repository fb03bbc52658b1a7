package org.emptychair.atlassian.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a source's JSON says what, by JSON pointers (RFC 6901).
 *
 * @param rows where the rows are, each a contact; empty when the whole body is one
 * @param fields for each field of a contact the places to look at, within its row; several texts
 *     are put one below the other, of anything else the first that is there counts
 * @param fixed what every contact has
 */
public record Paths(
        String rows, SortedMap<String, List<String>> fields, SortedMap<String, String> fixed) {
    /** What may be read or fixed. */
    public static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "at",
                    "channel",
                    "customer",
                    "words",
                    "rating",
                    "helpful",
                    "functional",
                    "accessible",
                    "emotional",
                    "public",
                    "department",
                    "themes",
                    "issueKey");

    private static final Set<String> NUMBERS =
            Set.of("rating", "functional", "accessible", "emotional");
    private static final Set<String> ANSWERS = Set.of("helpful", "public");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final long SECONDS_END = 100_000_000_000L;

    public Paths {
        JsonPointer.compile(rows);
        fields.values().stream().flatMap(List::stream).forEach(JsonPointer::compile);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
    }

    /** The rows of a body; one that is no list is a row itself. */
    List<ObjectNode> contacts(JsonNode body) {
        JsonNode found = body.at(rows);
        List<ObjectNode> contacts = new ArrayList<>();
        if (found.isArray()) {
            found.forEach(row -> contacts.add(contact(row)));
        } else if (!found.isMissingNode() && !found.isNull()) {
            contacts.add(contact(found));
        }
        return contacts;
    }

    private ObjectNode contact(JsonNode row) {
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        fixed.forEach(
                (field, text) -> put(contact, field, JsonNodeFactory.instance.textNode(text)));
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            List<JsonNode> values =
                    field.getValue().stream().map(row::at).filter(Paths::says).toList();
            if (field.getKey().equals("words")) {
                words(values).ifPresent(words -> contact.put("words", words));
            } else {
                values.stream().findFirst().ifPresent(value -> put(contact, field.getKey(), value));
            }
        }
        return contact;
    }

    private static boolean says(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank());
    }

    private static Optional<String> words(List<JsonNode> values) {
        return values.stream()
                .map(value -> value.isTextual() ? value.textValue() : value.toString())
                .reduce((one, other) -> one + "\n\n" + other);
    }

    /** What is written otherwise than a push writes it is put right where its meaning is sure. */
    private static void put(ObjectNode contact, String field, JsonNode value) {
        if (field.equals("at") && value.isIntegralNumber() && value.canConvertToLong()) {
            contact.put("at", instant(value.longValue()).toString());
        } else if (NUMBERS.contains(field)
                && value.isTextual()
                && DIGITS.matcher(value.textValue()).matches()) {
            contact.put(field, Integer.parseInt(value.textValue()));
        } else if (ANSWERS.contains(field) && value.isTextual()) {
            answer(contact, field, value);
        } else if (field.equals("themes") && value.isTextual()) {
            contact.putArray("themes").add(value);
        } else if (value.isNumber() && !NUMBERS.contains(field)) {
            contact.put(field, value.asText());
        } else {
            contact.set(field, value);
        }
    }

    private static void answer(ObjectNode contact, String field, JsonNode value) {
        switch (value.textValue()) {
            case "true", "yes", "1" -> contact.put(field, true);
            case "false", "no", "0" -> contact.put(field, false);
            default -> contact.set(field, value);
        }
    }

    /** Numbers count seconds since 1970, or milliseconds where seconds would lie in year 5138. */
    private static Instant instant(long number) {
        return number > -SECONDS_END && number < SECONDS_END
                ? Instant.ofEpochSecond(number)
                : Instant.ofEpochMilli(number);
    }
}
