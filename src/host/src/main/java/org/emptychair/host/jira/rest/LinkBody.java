package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.jira.work.Refused;

/** The part of a remote link that is kept as it came. */
final class LinkBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> MEMBERS = List.of("application", "relationship", "object");

    private LinkBody() {}

    /**
     * @throws Refused when the link has no title or no address
     */
    static String of(ObjectNode body) {
        JsonNode object = body.path("object");
        Map<String, String> faults = new HashMap<>();
        for (String needed : List.of("title", "url")) {
            if (object.path(needed).asText("").isBlank()) {
                faults.put(needed, "'%s' is required.".formatted(needed));
            }
        }
        if (body.path("globalId").asText("").length() > 255) {
            faults.put("globalId", "The globalId must not exceed 255 characters.");
        }
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
        ObjectNode kept = MAPPER.createObjectNode();
        MEMBERS.stream().filter(body::hasNonNull).forEach(m -> kept.set(m, body.get(m)));
        return kept.toString();
    }

    static void members(String stored, Out out) {
        try {
            JsonNode body = MAPPER.readTree(stored);
            for (String member : MEMBERS) {
                if (body.hasNonNull(member)) {
                    out.raw(member, body.get(member).toString());
                }
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored link cannot be read", e);
        }
    }
}
