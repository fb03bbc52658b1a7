package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Work;

/** One request and its answer. */
final class Exchange {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST_BODY = 4_000_000;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> path;
    private final Jira jira;
    private final Viewer viewer;

    /** The side as a whole: its content and its address. */
    record Jira(JiraStore store, URI baseUrl) {}

    Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> path,
            Jira jira,
            Viewer viewer) {
        this.request = request;
        this.response = response;
        this.path = Map.copyOf(path);
        this.jira = jira;
        this.viewer = viewer;
    }

    Viewer viewer() {
        return viewer;
    }

    JiraStore store() {
        return jira.store();
    }

    URI baseUrl() {
        return jira.baseUrl();
    }

    Work work() {
        return new Work(jira.store(), viewer);
    }

    /** A part of the path. */
    String path(String name) {
        return path.getOrDefault(name, "");
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    List<String> queryList(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(v -> Arrays.stream(v.split(",")))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
    }

    long queryNumber(String name, long otherwise) {
        String value = query(name).orElse("");
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("-?\\d{1,18}")) {
            throw Refused.invalid(
                    "The value '%s' of the parameter '%s' is not a number.".formatted(value, name));
        }
        return Long.parseLong(value);
    }

    /**
     * @throws Refused when the body is no JSON object
     */
    ObjectNode body() throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Refused.invalid("The body has more than %d bytes.".formatted(LARGEST_BODY));
        }
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw Refused.invalid("The body must be a JSON object.");
        } catch (JsonProcessingException e) {
            throw Refused.invalid(
                    "The body is not JSON: line %d, column %d."
                            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
    }

    void send(int status, Consumer<Shapes> answer) throws IOException {
        Out out = new Out(viewer.zone());
        answer.accept(new Shapes(out, this));
        byte[] bytes = out.bytes();
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    void sendNothing() {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    String self(String tail) {
        return baseUrl() + "/rest/api/2/" + tail;
    }
}
