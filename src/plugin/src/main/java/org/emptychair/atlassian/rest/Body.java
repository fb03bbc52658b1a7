package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body that is one small JSON object. */
final class Body {
    private static final int MOST = 64 * 1024;

    private Body() {}

    static Fields fields(@Nullable InputStream body, Set<String> known) {
        Fields fields = new Fields(object(body), known);
        refuseWrong(fields);
        return fields;
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

    private static JsonNode object(@Nullable InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw refused("is longer than %d kB".formatted(MOST / 1024));
            }
            JsonNode node = Json.MAPPER.readTree(bytes);
            if (!node.isObject()) {
                throw refused("is no JSON object in braces");
            }
            return node;
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
