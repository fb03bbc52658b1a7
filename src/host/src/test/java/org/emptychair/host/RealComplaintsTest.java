package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real complaints of 2015 to 2020 in the running host, by file and by signed call: a cut of what
 * the US Consumer Financial Protection Bureau publishes, which is in the public domain.
 */
class RealComplaintsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 95;
    private static final String REST = "/rest/empty-chair/1.0/";
    private static final String SECRET = "a secret of the bureau";

    @TempDir static Path folder;
    private static LocalHost host;

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
    void realComplaintsComeInOnceAndTheirIssuesAreThemes() throws IOException {
        JsonNode first = bring("bureau");
        JsonNode second = bring("bureau");

        assertThat(sum(first)).isEqualTo(ROWS);
        assertThat(first.path("imported").asInt()).isEqualTo(ROWS);
        assertThat(second.path("unchanged").asInt()).isEqualTo(ROWS);
        assertThat(themes())
                .contains(
                        "Incorrect information on your report",
                        "Attempts to collect debt not owed",
                        "Managing an account",
                        "Problem with a credit reporting company's investigation into an existing problem");
    }

    @Test
    void aSignedCallNeedsNoAccountAndAnUnsignedOneGetsNowhere() throws JsonProcessingException {
        String mapping =
                "{\"kind\":\"paths\",\"fields\":{\"id\":\"/Complaint ID\",\"at\":\"/received\","
                        + "\"words\":\"/narrative\",\"themes\":\"/Issue\"}}";
        put("webhooks/hook", mapping);
        put("webhooks/hook/secret", "{\"secret\":\"%s\"}".formatted(SECRET));
        String row =
                "{\"Complaint ID\":3384392,\"received\":\"2019-09-24T00:00:00Z\","
                        + "\"narrative\":\"Not mine.\",\"Issue\":\"Managing an account\"}";

        HttpResponse<String> unsigned = call(row, "t=1,v1=" + "0".repeat(64));
        HttpResponse<String> signed = call(row, signature(row));

        assertThat(unsigned.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(unsigned.body()).path("type").asText())
                .isEqualTo("urn:emptychair:problem:bad-signature");
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(JSON.readTree(signed.body()).path("imported").asInt()).isEqualTo(1);
        assertThat(Http.getAs("admin", host.confluence() + REST + "webhooks").body())
                .contains("\"secretSet\":true")
                .doesNotContain(SECRET);
    }

    private static HttpResponse<String> call(String body, String signature) {
        return Http.send(
                HttpRequest.newBuilder(
                                URI.create(host.confluence() + REST + "contacts/webhooks/hook"))
                        .header("Content-Type", "application/json")
                        .header("X-Empty-Chair-Signature", signature)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String signature(String body) {
        long now = Instant.now().getEpochSecond();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void put(String path, String body) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as("admin", host.confluence() + REST + path)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private static JsonNode bring(String source) throws IOException {
        String mapping =
                URLEncoder.encode("{\"source\":\"%s\"}".formatted(source), StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Http.send(
                        Http.as(
                                        "admin",
                                        host.confluence()
                                                + REST
                                                + "contacts/import?mapping="
                                                + mapping)
                                .header("Content-Type", "text/csv")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofByteArray(file())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static byte[] file() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        RealComplaintsTest.class.getResourceAsStream("complaints-cfpb-cut.csv"))) {
            return in.readAllBytes();
        }
    }

    private static int sum(JsonNode answer) {
        return answer.path("imported").asInt()
                + answer.path("updated").asInt()
                + answer.path("unchanged").asInt()
                + answer.path("refused").asInt();
    }

    /** The themes that the report of those years names. */
    private static Set<String> themes() throws JsonProcessingException {
        HttpResponse<String> answer =
                Http.getAs("admin", host.confluence() + REST + "wocas?from=2015-W01&to=2020-W53");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Set<String> names = new TreeSet<>();
        JSON.readTree(answer.body())
                .path("themes")
                .forEach(theme -> names.add(theme.path("name").asText()));
        return names;
    }
}
