package org.emptychair.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.issue.DemoIssues;
import org.emptychair.host.demo.story.StoryTime;

/** The decisions of the demo's meetings, recorded by whoever wrote the minutes. */
final class DemoDecisions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIBE = "ines.haddad";
    private static final List<String> DAYS = List.of("due", "decidedOn", "doneOn", "review");

    private final PluginRest rest;
    private final StoryTime time;
    private final List<Long> meetings;
    private final Map<String, String> keys;

    /**
     * @param meetings the ids of the pages, today's first
     */
    DemoDecisions(PluginRest rest, StoryTime time, List<Long> meetings) {
        this.rest = rest;
        this.time = time;
        this.meetings = meetings;
        this.keys = DemoIssues.keys(time);
    }

    /** Records those that are not recorded yet; the complaints that they serve are there. */
    void bring() throws IOException, InterruptedException {
        Map<String, Long> known = known();
        // The last first: what another decision replaced names the other.
        List<JsonNode> all = new ArrayList<>();
        read().forEach(all::add);
        Collections.reverse(all);
        for (JsonNode written : all) {
            String statement = written.path("statement").asText();
            if (!known.containsKey(statement)) {
                String by = written.path("by-person").asText(SCRIBE);
                JsonNode kept = rest.as(by).post("decisions", body(written, known));
                known.put(statement, kept.path("id").asLong());
                review(written, kept.path("id").asLong());
            }
        }
    }

    /** The word of its owner, where there is one. */
    private void review(JsonNode written, long decision) throws IOException, InterruptedException {
        if (written.has("outcome")) {
            ObjectNode word = JSON.createObjectNode();
            word.set("outcome", written.get("outcome"));
            word.set("comment", written.get("comment"));
            rest.as(written.path("owner").asText()).post("decisions/" + decision + "/review", word);
        }
    }

    private Map<String, Long> known() throws IOException, InterruptedException {
        Map<String, Long> known = new HashMap<>();
        for (long page : meetings) {
            for (JsonNode it : rest.get("decisions?limit=100&pageId=" + page).path("items")) {
                known.put(it.path("statement").asText(), it.path("id").asLong());
            }
        }
        return known;
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = DemoDecisions.class.getResourceAsStream("decisions.json")) {
            if (in == null) {
                throw new IOException("the demo's decisions.json is missing from the jar");
            }
            return JSON.readTree(in);
        }
    }

    private ObjectNode body(JsonNode written, Map<String, Long> known) {
        ObjectNode body = written.deepCopy();
        body.remove(List.of("meeting", "by", "by-person", "outcome", "comment"));
        body.put("pageId", meetings.get(written.path("meeting").asInt()));
        for (String field : DAYS) {
            if (written.has(field)) {
                body.put(field, time.today().plusDays(written.path(field).asInt()).toString());
            }
        }
        if (written.has("serves")) {
            ArrayNode serves = body.putArray("serves");
            written.path("serves").forEach(summary -> serves.add(key(summary.asText())));
        }
        if (written.has("from")) {
            body.put("from", key(written.path("from").asText()));
        }
        if (written.has("by")) {
            body.put("supersededBy", known.get(written.path("by").asText()));
        }
        return body;
    }

    private String key(String summary) {
        String key = keys.get(summary);
        if (key == null) {
            throw new IllegalStateException(
                    "no complaint of the demo says '%s'".formatted(summary));
        }
        return key;
    }
}
