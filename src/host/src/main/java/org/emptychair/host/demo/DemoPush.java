package org.emptychair.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Speaks the plugin's REST as the local host's administrator. */
final class DemoPush {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI rest;

    /**
     * @param rest the base of the plugin's REST, ending with a slash
     */
    DemoPush(URI rest) {
        this.rest = rest;
    }

    /** Sends contacts; when it returns, the plugin has stored them. */
    void contacts(List<DemoContact> contacts) throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (DemoContact contact : contacts) {
            rows.append(JSON.writeValueAsString(contact)).append('\n');
        }
        JsonNode answer = send("POST", "contacts", "application/x-ndjson", rows.toString());
        if (answer.path("refused").asInt() > 0) {
            throw new IOException("the plugin refused contacts: " + answer.path("problems"));
        }
    }

    /** Changes one of the plugin's settings and leaves the others as they are. */
    void setting(String name, String value) throws IOException, InterruptedException {
        JsonNode settings = send("GET", "settings", "application/json", "");
        if (!settings.path(name).asText().equals(value)) {
            ((ObjectNode) settings).put(name, value);
            send("PUT", "settings", "application/json", settings.toString());
        }
    }

    private JsonNode send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        String admin =
                Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(rest.resolve(path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Basic " + admin)
                        .header("Content-Type", type)
                        .header("X-Atlassian-Token", "no-check")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s %s answered %d: %s"
                            .formatted(method, path, response.statusCode(), response.body()));
        }
        return parse(response.body());
    }

    private static JsonNode parse(String body) throws JsonProcessingException {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
}
