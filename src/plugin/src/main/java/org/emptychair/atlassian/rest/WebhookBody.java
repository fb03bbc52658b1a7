package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.atlassian.webhook.Paths;
import org.emptychair.atlassian.webhook.Webhook;
import org.emptychair.contact.ContactId;
import org.emptychair.sync.IssueReading;
import org.jspecify.annotations.Nullable;

/** Reads what an admin says of a source that sends contacts by itself. */
final class WebhookBody {
    static final int SHORTEST_SECRET = 16;

    /** What GET adds may come back in a PUT, and changes nothing. */
    private static final Set<String> KNOWN =
            Set.of(
                    "source",
                    "kind",
                    "rows",
                    "fields",
                    "fixed",
                    "secretSet",
                    "address",
                    "on",
                    "lastCall");

    private static final int LONGEST_PLACE = 200;
    private static final int MOST_PLACES = 10;

    private final Fields wrong;

    private WebhookBody(Fields wrong) {
        this.wrong = wrong;
    }

    static Webhook read(String source, @Nullable InputStream body) {
        Fields fields = Body.fields(body, KNOWN);
        fields.require("kind");
        String name =
                fields.meant("source", source, text -> new ContactId(text, "1").source())
                        .orElse("");
        if (name.equals(IssueReading.SOURCE)) {
            fields.wrong("source", source, "is kept for what the sync reads");
        }
        Optional<Paths> paths = new WebhookBody(fields).paths();
        boolean on = fields.yesNo("on").orElse(true);
        Body.refuseWrong(fields);
        return new Webhook(name, paths, Optional.empty(), on);
    }

    private Optional<Paths> paths() {
        String kind = wrong.text("kind", WebhookBody::kind).orElse("");
        if (!kind.equals(WebhookJson.PATHS)) {
            return Optional.empty();
        }
        String rows = wrong.text("rows", WebhookBody::place).orElse("");
        SortedMap<String, List<String>> fields = new TreeMap<>();
        members("fields").forEach((field, value) -> fields.put(field, places(field, value)));
        SortedMap<String, String> fixed = new TreeMap<>();
        members("fixed").forEach((field, value) -> fixed.put(field, value.asText()));
        for (String needed : List.of("id", "at")) {
            if (!fields.containsKey(needed)) {
                wrong.wrong("fields." + needed, "", "is missing");
            }
        }
        return wrong.wrong().isEmpty()
                ? Optional.of(new Paths(rows, fields, fixed))
                : Optional.empty();
    }

    private SortedMap<String, JsonNode> members(String name) {
        SortedMap<String, JsonNode> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : wrong.object(name).properties()) {
            if (Paths.FIELDS.contains(member.getKey())) {
                members.put(member.getKey(), member.getValue());
            } else {
                wrong.wrong(name + "." + member.getKey(), "", "is no field of a contact");
            }
        }
        return members;
    }

    private List<String> places(String field, JsonNode value) {
        JsonNode list = value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value);
        List<String> places = new ArrayList<>();
        for (JsonNode place : list) {
            String text = place.isTextual() ? place.textValue() : place.toString();
            wrong.meant("fields." + field, text, WebhookBody::place).ifPresent(places::add);
        }
        if (places.size() > MOST_PLACES) {
            wrong.wrong("fields." + field, "", "has more than %d places".formatted(MOST_PLACES));
        }
        return places;
    }

    private static String place(String text) {
        if (text.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException(
                    "has more than %d characters".formatted(LONGEST_PLACE));
        }
        try {
            return JsonPointer.compile(text).toString();
        } catch (IllegalArgumentException noPointer) {
            throw new IllegalArgumentException("is no JSON pointer, such as /ticket/id", noPointer);
        }
    }

    private static String kind(String text) {
        if (text.equals(WebhookJson.ZENDESK) || text.equals(WebhookJson.PATHS)) {
            return text;
        }
        throw new IllegalArgumentException("is neither zendesk nor paths");
    }
}
