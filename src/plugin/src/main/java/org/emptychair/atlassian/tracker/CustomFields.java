package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a service desk keeps what we read, found by kind: names are translated and ids differ
 * everywhere.
 *
 * @param ids ids of fields by their kind
 */
record CustomFields(Map<Kind, List<String>> ids) {
    /** The kinds that we read. */
    enum Kind {
        SATISFACTION("sd-request-feedback"),
        SATISFACTION_DATE("sd-request-feedback-date"),
        PROMISE("sd-sla-field"),
        PARTICIPANTS("sd-request-participants"),
        ORGANISATIONS("sd-customer-organizations"),
        REQUEST_TYPE("vp-origin");

        private final String type;

        Kind(String name) {
            type = "com.atlassian.servicedesk:" + name;
        }
    }

    private static final List<String> SYSTEM =
            List.of(
                    "summary",
                    "description",
                    "project",
                    "issuetype",
                    "status",
                    "resolution",
                    "resolutiondate",
                    "created",
                    "updated",
                    "reporter",
                    "assignee",
                    "priority",
                    "labels",
                    "components");

    private static final String COMMENT = "comment";

    /** Reads the answer of {@code GET field}. */
    static CustomFields read(JsonNode fields) {
        Map<Kind, List<String>> ids = new HashMap<>();
        for (JsonNode field : fields) {
            String type = field.path("schema").path("custom").asText();
            for (Kind kind : Kind.values()) {
                if (kind.type.equals(type)) {
                    JiraJson.text(field, "id")
                            .ifPresent(
                                    id ->
                                            ids.computeIfAbsent(kind, key -> new ArrayList<>())
                                                    .add(id));
                }
            }
        }
        return new CustomFields(ids);
    }

    /** All fields that a search has to bring along. */
    List<String> wanted() {
        return Stream.concat(SYSTEM.stream(), ids.values().stream().flatMap(List::stream)).toList();
    }

    /** The same, and the comments. */
    List<String> wantedWithComments() {
        return Stream.concat(wanted().stream(), Stream.of(COMMENT)).toList();
    }

    /** The values that an issue has in fields of that kind. */
    List<JsonNode> values(Kind kind, JsonNode fields) {
        return ids.getOrDefault(kind, List.of()).stream()
                .map(fields::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .toList();
    }
}
