package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same complaints make the same report, whether they come as a file or row by row: of a cut
 * that is part of the sources, or of the whole file that {@code CFPB_FILE} names.
 */
class SameReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REST = "/rest/empty-chair/1.0/";
    private static final String NOON = "T12:00:00Z";

    @TempDir static Path folder;
    private static LocalHost host;

    @BeforeAll
    static void start() {
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data"))
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void aFileAndItsRowsGiveTheSameReportNumberByNumber() throws IOException {
        tellEveryNumber();
        List<List<String>> table = table(file());
        send("contacts/import?mapping=" + mapping(), "text/csv", file());
        send("contacts", "application/x-ndjson", rows(table));

        JsonNode byFile = report("by-file");
        JsonNode byRow = report("by-row");

        assertThat(byFile.at("/figures/contacts")).isNotEmpty();
        assertThat(sum(byFile)).isEqualTo(table.size() - 1);
        System.out.printf(
                "%d complaints: %d contacts in the report by file, %d in the one by row%n",
                table.size() - 1, sum(byFile), sum(byRow));
        assertThat(byRow).isEqualTo(byFile);
    }

    /** In the shared mode counts of one to four are not told. */
    private static void tellEveryNumber() {
        HttpResponse<String> answer =
                Http.send(
                        Http.as("admin", host.confluence() + REST + "settings")
                                .header("Content-Type", "application/json")
                                .header("X-Atlassian-Token", "no-check")
                                .PUT(BodyPublishers.ofString("{\"mode\":\"as-viewer\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private static int sum(JsonNode report) {
        int sum = 0;
        for (JsonNode week : report.at("/figures/contacts")) {
            sum += week.asInt();
        }
        return sum;
    }

    private static String mapping() {
        return URLEncoder.encode(
                "{\"source\":\"by-file\",\"id\":\"Complaint ID\",\"at\":\"Date received\","
                        + "\"zone\":\"UTC\",\"channel\":\"Submitted via\",\"themes\":\"Issue\","
                        + "\"words\":\"Consumer complaint narrative\"}",
                StandardCharsets.UTF_8);
    }

    private static String rows(List<List<String>> table) {
        StringBuilder lines = new StringBuilder();
        List<String> header = table.get(0);
        for (List<String> row : table.subList(1, table.size())) {
            ObjectNode contact = JSON.createObjectNode().put("source", "by-row");
            contact.put("id", row.get(header.indexOf("Complaint ID")));
            contact.put("at", row.get(header.indexOf("Date received")) + NOON);
            contact.put("channel", row.get(header.indexOf("Submitted via")));
            contact.putArray("themes").add(row.get(header.indexOf("Issue")));
            String words = row.get(header.indexOf("Consumer complaint narrative"));
            if (!words.isBlank()) {
                contact.put("words", words);
            }
            lines.append(contact).append('\n');
        }
        return lines.toString();
    }

    private static void send(String path, String type, String body) throws IOException {
        HttpResponse<String> answer =
                Http.send(
                        Http.as("admin", host.confluence() + REST + path)
                                .header("Content-Type", type)
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("refused").asInt()).as(answer.body()).isZero();
    }

    /** Without the instant at which it was read. */
    private static JsonNode report(String source) throws IOException {
        HttpResponse<String> answer =
                Http.getAs(
                        "admin",
                        host.confluence()
                                + REST
                                + "wocas?from=2015-W01&to=2020-W53&source="
                                + source);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ObjectNode report = (ObjectNode) JSON.readTree(answer.body());
        report.remove("asOf");
        return report;
    }

    private static String file() throws IOException {
        Optional<String> whole = Optional.ofNullable(System.getenv("CFPB_FILE"));
        if (whole.isPresent()) {
            return Files.readString(Path.of(whole.get()));
        }
        try (InputStream in =
                Objects.requireNonNull(
                        SameReportTest.class.getResourceAsStream("complaints-cfpb-cut.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The cells of a CSV as RFC 4180 has it. */
    private static List<List<String>> table(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"') {
                boolean doubled = quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"';
                cell.append(doubled ? "\"" : "");
                at += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
