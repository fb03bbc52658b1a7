package org.emptychair.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the plugin reads of the demo's Jira, and the reading itself. */
final class DemoSync implements Runnable {
    private static final int MOST_LOOKS = 600;
    private static final int LOOK_EVERY_MILLIS = 200;

    private static final List<Map<String, String>> SCOPES =
            List.of(
                    scope(
                            "Customer care",
                            "complaints",
                            "project = CARE AND issuetype = Complaint"),
                    scope(
                            "Trade customers",
                            "complaints",
                            "project = TRADE AND issuetype = Complaint"),
                    scope("Questions", "contacts", "issuetype = \"Service Request\""));

    private final PluginRest rest;

    DemoSync(PluginRest rest) {
        this.rest = rest;
    }

    private static Map<String, String> scope(String name, String kind, String jql) {
        return Map.of("name", name, "kind", kind, "jql", jql);
    }

    /** Adds the demo's scopes, those that are there by name left as they are. */
    void scopes() throws IOException, InterruptedException {
        Set<String> known = new HashSet<>();
        rest.get("scopes").path("items").forEach(scope -> known.add(scope.path("name").asText()));
        for (Map<String, String> scope : SCOPES) {
            if (!known.contains(scope.get("name"))) {
                rest.post("scopes", scope);
            }
        }
    }

    /** Returns when every scope was read to its end. */
    @Override
    public void run() {
        try {
            JsonNode now = rest.post("sync", Map.of());
            for (int look = 0; now.path("running").asBoolean() && look < MOST_LOOKS; look++) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                now = rest.get("sync");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
