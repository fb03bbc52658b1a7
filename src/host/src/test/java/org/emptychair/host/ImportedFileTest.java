package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built plugin in the running host takes a file of complaints, by REST and by its page. */
class ImportedFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 2_400;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);
    private static final String[] ISSUES = {
        "Incorrect information on your report", "Attempts to collect debt not owed", "Fees"
    };

    @TempDir static Path folder;
    private static LocalHost host;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    @BeforeAll
    static void start() throws IOException {
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
    void aFileComesInOnceThroughRestAndItsIssuesAreThemes() throws IOException {
        JsonNode rehearsal = bring("rest", true, complaints(""));
        assertThat(rehearsal.at("/imported").asInt()).isEqualTo(ROWS);
        assertThat(rehearsal.at("/newThemes")).hasSize(ISSUES.length);
        assertThat(themes()).doesNotContain("\"Fees\"");

        JsonNode first = bring("rest", false, complaints("") + "2019-02-31,Fees,,Web,n-1\nshort\n");
        assertThat(counts(first)).containsExactly(ROWS, 0, 0, 2);
        assertThat(first.at("/problems/0").toString())
                .isEqualTo(
                        "{\"row\":2402,\"field\":\"at\",\"value\":\"2019-02-31\",\"reason\":\"is no"
                                + " date written as ISO, such as 2026-11-30T14:05:09Z\"}");
        assertThat(first.at("/problems/1/row").asInt()).isEqualTo(2403);

        assertThat(counts(bring("rest", false, complaints("")))).containsExactly(0, 0, ROWS, 0);
        assertThat(themes()).contains(ISSUES);
    }

    @Test
    void aFileComesInThroughThePageWithoutScripts() throws IOException {
        String page = page("").body();
        HttpResponse<String> sent = send(upload(found(page, "action=\"([^\"]*)\" enctype")));
        assertThat(sent.statusCode()).isEqualTo(303);
        String query =
                sent.headers().firstValue("Location").orElseThrow().replaceFirst(".*\\?", "?");
        String form = page(query).body();
        assertThat(form).contains("<option value=\"Complaint ID\" selected>", "2,400 rows");

        String id = query.replaceFirst(".*=", "");
        String start =
                "action=start&import=%s&atl_token=%s&source=page&zone=UTC&column.id=Complaint+ID"
                                .formatted(id, found(form, "name=\"atl_token\" value=\"([^\"]*)\""))
                        + "&column.at=Date+received&column.themes=Issue&column.channel=Submitted+via";
        assertThat(send(form(start)).statusCode()).isEqualTo(303);

        assertThat(end(query)).isEqualTo("Imported: 2,400 rows are done.");
        assertThat(page(query).body()).contains("<dt>Imported</dt><dd>2,400</dd>");
    }

    @Test
    void whoIsNotOfCustomerServiceMeetsNothing() {
        String address = host.confluence() + "/rest/empty-chair/1.0/contacts/import?mapping=%7B%7D";

        assertThat(
                        Http.get(host.confluence() + "/rest/empty-chair/1.0/contacts/import")
                                .statusCode())
                .isNotEqualTo(200);
        assertThat(
                        Http.send(
                                        HttpRequest.newBuilder(URI.create(address))
                                                .header("Content-Type", "text/csv")
                                                .POST(BodyPublishers.ofString(complaints(""))))
                                .statusCode())
                .isEqualTo(401);
    }

    private String end(String query) throws IOException {
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        JsonNode state = JSON.readTree(page(query + "&progress=1").body());
        while (state.at("/running").asBoolean() && System.nanoTime() < latest) {
            state = JSON.readTree(page(query + "&progress=1").body());
        }
        return state.at("/sentence").asText();
    }

    private HttpResponse<String> page(String query) {
        return send(
                Http.as(
                        "admin",
                        host.confluence() + "/plugins/servlet/empty-chair/import" + query));
    }

    private HttpRequest.Builder form(String fields) {
        return Http.as("admin", host.confluence() + "/plugins/servlet/empty-chair/import")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpRequest.Builder upload(String action) {
        String form =
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"page.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"
                        + complaints("On the page: ")
                        + "\r\n--cut--\r\n";
        return Http.as("admin", host.confluence().resolve(action).toString())
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(browser, request);
    }

    private static JsonNode bring(String source, boolean rehearsal, String file)
            throws JsonProcessingException {
        String mapping =
                URLEncoder.encode("{\"source\":\"%s\"}".formatted(source), StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Http.send(
                        Http.as(
                                        "admin",
                                        host.confluence()
                                                + "/rest/empty-chair/1.0/contacts/import?dryRun="
                                                + rehearsal
                                                + "&mapping="
                                                + mapping)
                                .header("Content-Type", "text/csv")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofString(file)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static int[] counts(JsonNode answer) {
        return new int[] {
            answer.at("/imported").asInt(),
            answer.at("/updated").asInt(),
            answer.at("/unchanged").asInt(),
            answer.at("/refused").asInt()
        };
    }

    private static String themes() {
        return Http.getAs(
                        "admin",
                        host.confluence() + "/rest/empty-chair/1.0/wocas?from=2019-W01&to=2019-W10")
                .body();
    }

    /** Invented rows in the shape in which a US authority publishes real complaints. */
    private static String complaints(String kind) {
        StringBuilder file =
                new StringBuilder(
                        "Date received,Issue,Consumer complaint narrative,Submitted via,Complaint ID\n");
        for (int row = 0; row < ROWS; row++) {
            file.append(FIRST.plusDays(row % 60))
                    .append(',')
                    .append(kind)
                    .append(ISSUES[row % ISSUES.length])
                    .append(row % 4 == 0 ? ",\"XXXX said \"\"no\"\",\nand {$1.00} is gone\"" : ",")
                    .append(",Web,c-")
                    .append(row)
                    .append('\n');
        }
        return file.toString();
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
