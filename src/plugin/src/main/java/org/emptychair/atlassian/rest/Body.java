package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small body: one JSON object, or some of them in an array. */
final class Body {
    private static final int MOST = 256 * 1024;

    private Body() {}

    static Fields fields(@Nullable InputStream body, Set<String> known) {
        Fields fields = new Fields(object(tree(body)), known);
        refuseWrong(fields);
        return fields;
    }

    /** The same, where no value may be said back, not even that of a field by a wrong name. */
    static Fields secretFields(@Nullable InputStream body, Set<String> known) {
        Fields fields = new Fields(object(tree(body)), known);
        fields.wrong().stream()
                .findFirst()
                .ifPresent(
                        wrong -> {
                            throw Refusal.value(wrong.field(), "", wrong.reason());
                        });
        return fields;
    }

    /** A body that is one object or an array of them; a wrong value in an array is told its row. */
    static <T> List<T> rows(
            @Nullable InputStream body, Set<String> known, Function<Fields, T> meaning) {
        JsonNode node = tree(body);
        if (!node.isArray()) {
            Fields one = new Fields(object(node), known);
            T value = meaning.apply(one);
            refuseWrong(one);
            return List.of(value);
        }
        List<T> values = new ArrayList<>();
        for (JsonNode element : node) {
            values.add(row(values.size() + 1, element, known, meaning));
        }
        return values;
    }

    private static <T> T row(
            int number, JsonNode element, Set<String> known, Function<Fields, T> meaning) {
        if (!element.isObject()) {
            throw refused("has no JSON object in braces as row " + number);
        }
        try {
            Fields fields = new Fields(element, known);
            T value = meaning.apply(fields);
            refuseWrong(fields);
            return value;
        } catch (Refusal wrong) {
            throw wrong.inRow(number);
        }
    }

    /** Refuses with the first thing that is wrong. */
    static void refuseWrong(Fields fields) {
        fields.wrong().stream()
                .findFirst()
                .ifPresent(
                        wrong -> {
                            throw Refusal.value(wrong.field(), wrong.value(), wrong.reason());
                        });
    }

    private static JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw refused("is no JSON object in braces");
        }
        return node;
    }

    private static JsonNode tree(@Nullable InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw refused("is longer than %d kB".formatted(MOST / 1024));
            }
            return Json.MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            throw refused("is broken JSON");
        } catch (IOException halfSent) {
            throw refused("ended too early");
        }
    }

    private static Refusal refused(String reason) {
        return new Refusal(Problem.of(Problem.Kind.BAD_BODY, reason));
    }
}
