package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's meeting, closed, while customers go on talking. */
class ClosedMeetingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path folder;
    private static LocalHost host;

    @BeforeAll
    static void start() {
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data"))
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @AfterEach
    void openAgain() {
        post("chair/reopen?pageId=" + page(), "");
    }

    @Test
    void thePageShowsHowItStoodAndNowShowsHowItStands() {
        int before = rest("chair?pageId=" + page()).at("/figures/soFar").asInt();

        JsonNode closed = post("chair/close?pageId=" + page(), "");
        Instant yesterday = Instant.now().minus(Duration.ofMinutes(1));
        post(
                "contacts",
                "{\"source\":\"phone\",\"id\":\"late\",\"at\":\"%s\",\"words\":\"Still nothing.\"}"
                        .formatted(yesterday));

        assertThat(closed.path("frozen").asBoolean()).isTrue();
        assertThat(closed.path("takenAt").asText()).isEqualTo(closed.path("asOf").asText());
        JsonNode kept = rest("chair?pageId=" + page());
        JsonNode now = rest("chair?at=now&pageId=" + page());
        assertThat(kept).isEqualTo(closed);
        assertThat(kept.at("/figures/soFar").asInt()).isEqualTo(before);
        assertThat(now.path("frozen").asBoolean()).isFalse();
        assertThat(now.at("/figures/soFar").asInt()).isEqualTo(before + 1);
        assertThat(said()).contains("As it stood when the meeting closed");
        System.out.printf(
                "contacts so far: then %d, on the closed page %d, now %d%n",
                before, kept.at("/figures/soFar").asInt(), now.at("/figures/soFar").asInt());

        JsonNode reopened = post("chair/reopen?pageId=" + page(), "");

        assertThat(reopened.path("frozen").asBoolean()).isFalse();
        assertThat(said()).doesNotContain("As it stood").contains("As of");
    }

    @Test
    void aVetoTakesAQuoteOutOfWhatWasKeptAndOfNow() {
        JsonNode closed = post("chair/close?pageId=" + page(), "");
        JsonNode quote = closed.path("quotes").path(0);
        String words = quote.path("text").asText();
        assertThat(said()).contains(words.substring(0, 20));

        HttpResponse<String> vetoed = answer("quotes/" + quote.path("id").asText() + "/veto", "");

        assertThat(vetoed.statusCode()).as(vetoed.body()).isEqualTo(204);
        assertThat(rest("chair?pageId=" + page()).path("quotes").findValuesAsText("id"))
                .doesNotContain(quote.path("id").asText());
        assertThat(rest("chair?at=now&pageId=" + page()).toString())
                .doesNotContain(quote.path("id").asText());
        JsonNode line = rest("audit").at("/items/0");
        assertThat(line.path("deed").asText()).isEqualTo("vetoed");
        assertThat(line.at("/counts/meetings").asInt()).isEqualTo(1);
        System.out.println("vetoed: " + line);
        assertThat(said()).doesNotContain(words.substring(0, 20));
    }

    @Test
    void anErasureTakesACustomerOutOfWhatWasKeptAndOfNowAndLeavesALine() throws SQLException {
        JsonNode closed = post("chair/close?pageId=" + page(), "");
        String key = closed.at("/seat/issueKey").asText();
        String customer = customer(key);
        String who = "{\"source\":\"jira\",\"customer\":\"%s\"}".formatted(customer);

        JsonNode extent = post("customers/erase?dryRun=true", who);
        assertThat(rest("chair?pageId=" + page())).isEqualTo(closed);
        JsonNode erased = post("customers/erase", who);

        assertThat(erased.path("contacts")).isEqualTo(extent.path("contacts"));
        assertThat(erased.path("meetings").asInt()).isEqualTo(1);
        JsonNode kept = rest("chair?pageId=" + page());
        assertThat(kept.at("/seat/state").asText()).isEqualTo("hidden");
        assertThat(kept.toString()).doesNotContain(key);
        assertThat(kept.path("figures")).isEqualTo(closed.path("figures"));
        assertThat(rest("chair?at=now&pageId=" + page()).at("/seat/words").isMissingNode())
                .isTrue();
        JsonNode line = rest("audit").at("/items/0");
        assertThat(line.path("deed").asText()).isEqualTo("erased");
        assertThat(line.toString()).doesNotContain(customer);
        System.out.println("erased: " + line);
    }

    @Test
    void aStrangerClosesNothing() {
        HttpResponse<String> answer =
                Http.send(
                        HttpRequest.newBuilder(URI.create(address("chair/close?pageId=" + page())))
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(rest("chair?pageId=" + page()).path("frozen").asBoolean()).isFalse();
    }

    /** Whose complaint it is, as the tracker knows them. */
    private static String customer(String key) throws SQLException {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            return kept.texts(
                            "select CUSTOMER from %s where ISSUE_KEY = '%s'"
                                    .formatted(kept.table("COMPLAINT"), key))
                    .get(0);
        }
    }

    private static String said() {
        String page = Http.getAs("ines.haddad", host.startPage().toString()).body();
        return Jsoup.parse(page).select(".page-body").text();
    }

    private static String page() {
        return host.startPage().getQuery().replaceAll(".*pageId=", "");
    }

    private static JsonNode rest(String path) {
        return read(Http.getAs("admin", address(path)));
    }

    private static JsonNode post(String path, String body) {
        return read(answer(path, body));
    }

    private static HttpResponse<String> answer(String path, String body) {
        return Http.send(
                Http.as("admin", address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String address(String path) {
        return host.confluence() + "/rest/empty-chair/1.0/" + path;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
