package org.emptychair.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.demo.story.DemoTheme;

/** Who answers for the demo's themes, and what finance says to its signal. */
final class DemoThemes {
    private static final String LINE =
            "A retry fault at the payment provider since Monday of last week. Fixed yesterday; the"
                    + " refunds run tonight.";

    private final PluginRest rest;

    DemoThemes(PluginRest rest) {
        this.rest = rest;
    }

    /** Names the owners; a theme without one is left to whoever finds it. */
    void owners() throws IOException, InterruptedException {
        List<Map<String, String>> owned =
                DemoTheme.story().stream()
                        .filter(theme -> theme.isNamed() && !theme.department().isEmpty())
                        .map(DemoThemes::owned)
                        .toList();
        rest.post("themes", owned);
    }

    private static Map<String, String> owned(DemoTheme theme) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("name", theme.name());
        body.put("owner", theme.department());
        return body;
    }

    /** Names who reads the weekly letter where no leader is of the department. */
    void readers() throws IOException, InterruptedException {
        List<Map<String, Object>> readers =
                List.of(
                        reads("Care", "support.lead"),
                        reads("Logistics", "tomas.rey"),
                        reads("Packaging", "tomas.rey"),
                        reads("Quality", "aiko.mori"));
        rest.put("letters", Map.of("readers", readers));
    }

    private static Map<String, Object> reads(String department, String user) {
        return Map.of("department", department, "users", List.of(user));
    }

    /**
     * Whether finance answered the signal of the double charges: there is none before its counts.
     */
    boolean line() throws IOException, InterruptedException {
        for (JsonNode theme : rest.get("themes?limit=1000").path("items")) {
            if (theme.path("name").asText().equals(DemoTheme.CHARGED_TWICE)) {
                String path = "themes/" + theme.path("id").asLong() + "/line";
                return rest.as("support.lead").putUnlessTooEarly(path, Map.of("text", LINE));
            }
        }
        return false;
    }
}
