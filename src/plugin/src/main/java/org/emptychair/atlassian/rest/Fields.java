package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of one JSON object, read one by one; what is wrong is gathered, not thrown. */
final class Fields {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private final JsonNode object;
    private final List<Wrong> wrong = new ArrayList<>();

    /** A field that is not what it should be. */
    record Wrong(String field, String value, String reason) {}

    Fields(JsonNode object, Set<String> known) {
        this.object = object;
        object.properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(
                        field ->
                                wrong(field.getKey(), field.getValue(), "is no field of this row"));
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    Optional<String> text(String field) {
        return value(field, JsonNode::isTextual, "is no text in quotes").map(JsonNode::textValue);
    }

    Optional<Integer> whole(String field) {
        return value(
                        field,
                        number -> number.isIntegralNumber() && number.canConvertToInt(),
                        "is no whole number")
                .map(JsonNode::intValue);
    }

    /** A number that may be long; hosts write such numbers as texts too. */
    Optional<Long> number(String field) {
        return value(
                        field,
                        number ->
                                number.isTextual()
                                        ? DIGITS.matcher(number.textValue()).matches()
                                        : number.isIntegralNumber() && number.canConvertToLong(),
                        "is no whole number")
                .map(number -> Long.valueOf(number.asText()));
    }

    Optional<Boolean> yesNo(String field) {
        return value(field, JsonNode::isBoolean, "is neither true nor false")
                .map(JsonNode::booleanValue);
    }

    List<String> texts(String field) {
        return value(
                        field,
                        list -> list.isArray() && elements(list).allMatch(JsonNode::isTextual),
                        "is no list of texts")
                .map(list -> elements(list).map(JsonNode::textValue).toList())
                .orElse(List.of());
    }

    /** An object within; an empty one when it is not given. */
    JsonNode object(String field) {
        return value(field, JsonNode::isObject, "is no JSON object in braces")
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** The objects of a list, for who reads them further. */
    List<JsonNode> objects(String field) {
        return value(
                        field,
                        list -> list.isArray() && elements(list).allMatch(JsonNode::isObject),
                        "is no list of objects in braces")
                .map(list -> elements(list).toList())
                .orElse(List.of());
    }

    /** A text with a meaning of its own; a refusal by the domain becomes the field's reason. */
    <T> Optional<T> text(String field, Function<String, T> meaning) {
        return text(field).flatMap(text -> meant(field, text, meaning));
    }

    /** A number with limits; a refusal by the domain becomes the field's reason. */
    Optional<Integer> whole(String field, Function<Integer, ?> check) {
        return whole(field)
                .filter(
                        number ->
                                meant(field, number.toString(), x -> check.apply(number))
                                        .isPresent());
    }

    <T> Optional<T> meant(String field, String value, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(value));
        } catch (IllegalArgumentException refused) {
            wrong(
                    field,
                    value,
                    Optional.ofNullable(refused.getMessage()).orElse("is not what it should be"));
            return Optional.empty();
        }
    }

    /** Whether the field is given at all, if only as null. */
    boolean has(String field) {
        return object.has(field);
    }

    /** The field as it was sent, whatever it is. */
    String sent(String field) {
        return written(object.path(field));
    }

    private static String written(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    void require(String field) {
        if (object.path(field).isMissingNode() || object.path(field).isNull()) {
            wrong(field, "", "is missing");
        }
    }

    void wrong(String field, String value, String reason) {
        wrong.add(new Wrong(field, Shown.shortened(value), reason));
    }

    private void wrong(String field, JsonNode value, String reason) {
        wrong(Shown.shortened(field), written(value), reason);
    }

    private Optional<JsonNode> value(String field, Predicate<JsonNode> fits, String reason) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!fits.test(value)) {
            wrong(field, value, reason);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
