package org.emptychair.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** The plugin's REST on the Confluence side, spoken as one of the local host's people. */
public final class PluginRest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AS_JSON = "application/json";
    private static final int CONFLICT = 409;

    private final HttpClient client;
    private final URI base;
    private final String person;

    private PluginRest(HttpClient client, URI base, String person) {
        this.client = client;
        this.base = base;
        this.person = person;
    }

    /**
     * @param base ends with a slash
     */
    public static PluginRest asAdmin(URI base) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return new PluginRest(client, base, "admin");
    }

    /** The same, spoken as somebody else. */
    PluginRest as(String name) {
        return new PluginRest(client, base, name);
    }

    /** Tells the plugin by which token its sync reads Jira; the one before is forgotten. */
    public void serviceToken(String token) throws IOException, InterruptedException {
        put("settings/service-token", Map.of("token", token));
    }

    /** Changes one of the plugin's settings and leaves the others as they are. */
    void setting(String name, Object value) throws IOException, InterruptedException {
        put("settings", Map.of(name, value));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, AS_JSON, "");
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, AS_JSON, JSON.writeValueAsString(body));
    }

    void put(String path, Object body) throws IOException, InterruptedException {
        send("PUT", path, AS_JSON, JSON.writeValueAsString(body));
    }

    /** Whether it was kept; not when what it refers to is not there yet. */
    boolean putUnlessTooEarly(String path, Object body) throws IOException, InterruptedException {
        HttpResponse<String> response = sent("PUT", path, AS_JSON, JSON.writeValueAsString(body));
        if (response.statusCode() == CONFLICT) {
            return false;
        }
        checked("PUT " + path, response);
        return true;
    }

    /** Sends one line of JSON for each of these. */
    JsonNode postLines(String path, Iterable<?> bodies) throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (Object body : bodies) {
            rows.append(JSON.writeValueAsString(body)).append('\n');
        }
        return send("POST", path, "application/x-ndjson", rows.toString());
    }

    private JsonNode send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        return checked(method + " " + path, sent(method, path, type, body));
    }

    private HttpResponse<String> sent(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        String login = person + ":" + person;
        String credentials =
                Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", type)
                        .header("X-Atlassian-Token", "no-check")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static JsonNode checked(String call, HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s answered %d: %s".formatted(call, response.statusCode(), response.body()));
        }
        return parse(response.body());
    }

    private static JsonNode parse(String body) throws JsonProcessingException {
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }
}
