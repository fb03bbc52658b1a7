package org.emptychair.bench.asking;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The local host with the plugin, in a process of its own, spoken to by REST as its admin. */
final class Product implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String READY = "Ready: ";
    private static final String LOGIN =
            Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI rest;
    private final String pageId;

    Product(Path jar, Path data, String databaseUrl) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-Xmx512m",
                                        "-jar",
                                        jar.toString(),
                                        "--no-demo",
                                        "--confluence-port=0",
                                        "--jira-port=0",
                                        "--data=" + data,
                                        "--database-url=" + databaseUrl))
                        .redirectErrorStream(true)
                        .start();
        URI page = URI.create(ready(process.inputReader(StandardCharsets.UTF_8)));
        pageId = page.getQuery().replace("pageId=", "");
        rest = page.resolve("/confluence/rest/empty-chair/1.0/");
    }

    private static String ready(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the host did not start: " + said);
        }
        return line.substring(READY.length()).strip();
    }

    void setting(String name, String value) throws IOException, InterruptedException {
        send("PUT", "settings", "application/json", "{\"%s\":\"%s\"}".formatted(name, value));
    }

    /** Sends rows of JSON, one a line. */
    void push(String rows) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(send("POST", "contacts", "application/x-ndjson", rows));
        if (!answer.path("refused").isEmpty()) {
            throw new IOException("refused: " + answer);
        }
    }

    /** Everything on the panel. */
    String chair() throws IOException, InterruptedException {
        return send("GET", "chair?pageId=" + pageId, "application/json", "");
    }

    Answer report(String first, String last) throws IOException, InterruptedException {
        return answer(JSON.readTree(reportText(first, last)));
    }

    String reportText(String first, String last) throws IOException, InterruptedException {
        return send("GET", "wocas?from=%s&to=%s".formatted(first, last), "application/json", "");
    }

    private static Answer answer(JsonNode report) {
        SortedMap<String, List<Integer>> themes = new TreeMap<>();
        report.withArray("themes")
                .forEach(it -> themes.put(it.path("name").asText(), numbers(it.path("cases"))));
        JsonNode figures = report.path("figures");
        return new Answer(
                numbers(figures.path("contacts")),
                numbers(figures.path("cases")),
                numbers(figures.path("helped")),
                numbers(report.path("unclassified")),
                themes);
    }

    private static List<Integer> numbers(JsonNode array) {
        return JSON.convertValue((ArrayNode) array, new TypeReference<>() {});
    }

    private String send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(rest.resolve(path))
                        .header("Authorization", "Basic " + LOGIN)
                        .header("Content-Type", type)
                        .header("X-Atlassian-Token", "no-check")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + answer.body());
        }
        return answer.body();
    }

    /** Megabytes of memory that its process ever held, heap and all; Linux alone tells. */
    long mostMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
