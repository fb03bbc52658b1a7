package org.emptychair.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.week.IsoWeek;

/** Contacts sent to a running host, and what its counts say beside a recount of what it keeps. */
final class PushedContacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST = Instant.parse("2026-08-03T06:00:00Z");
    private static final long MINUTES_APART = 2;
    static final List<String> THEMES = List.of("Kettle leaks", "Charged twice", "Lid");

    private final String rest;

    PushedContacts(String confluence) {
        this.rest = confluence + "/rest/empty-chair/1.0/";
    }

    /** NDJSON of the contacts numbered from one to another, always the same for a number. */
    static String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(PushedContacts::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(int number) {
        return """
                {"source":"till","id":"%d","at":"%s","channel":"phone","customer":"c%d",\
                "words":"Contact %d says so.","themes":["%s"]}"""
                .formatted(
                        number,
                        FIRST.plusSeconds(number * MINUTES_APART * 60),
                        number % 700,
                        number,
                        THEMES.get(number % THEMES.size()));
    }

    JsonNode push(String rows) {
        return read(
                Http.send(
                        Http.as("admin", rest + "contacts")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(rows))));
    }

    /** The exact counts: nothing is held back from this reader. */
    void tellEverything() {
        JsonNode answer =
                read(
                        Http.send(
                                Http.as("admin", rest + "settings")
                                        .header("Content-Type", "application/json")
                                        .PUT(BodyPublishers.ofString("{\"mode\":\"as-viewer\"}"))));
        if (!answer.path("mode").asText().equals("as-viewer")) {
            throw new AssertionError("the mode did not change: " + answer);
        }
    }

    /** By week and theme, as the rollups have it; weeks without a contact are left out. */
    Map<String, Integer> counts() {
        JsonNode report = read(Http.getAs("admin", rest + "wocas?from=2026-W32&to=2026-W50"));
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode theme : report.path("themes")) {
            for (int week = 0; week < report.path("weeks").size(); week++) {
                int cases = theme.path("cases").path(week).asInt();
                if (cases > 0) {
                    counts.put(
                            report.path("weeks").path(week).asText()
                                    + " "
                                    + theme.path("name").asText(),
                            cases);
                }
            }
        }
        return counts;
    }

    /** The same, counted from every contact that the host keeps. */
    Map<String, Integer> recount() {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode contact : all()) {
            IsoWeek week = IsoWeek.of(Instant.parse(contact.path("at").asText()), ZoneOffset.UTC);
            for (JsonNode theme : contact.path("themes")) {
                counts.merge(week + " " + theme.asText(), 1, Integer::sum);
            }
        }
        return counts;
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (JsonNode contact : all()) {
            if (!ids.add(contact.path("id").asText())) {
                throw new AssertionError("kept twice: " + contact.path("id"));
            }
        }
        return ids;
    }

    private List<JsonNode> all() {
        List<JsonNode> contacts = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = read(Http.getAs("admin", rest + "contacts?limit=1000" + cursor));
            page.path("items").forEach(contacts::add);
            if (page.path("next").isNull()) {
                return contacts;
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
