package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.sync.BothClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a running host, from the moment at which the host says that it is ready. */
class DemoTest {
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

    @Test
    void everyIssueOfTheScopesIsStored() throws SQLException {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            List<String> stored = kept.texts("select ISSUE_KEY from " + kept.table("COMPLAINT"));

            assertThat(stored).hasSizeGreaterThan(1_000);
            assertThat(new TreeSet<>(stored))
                    .isEqualTo(keys("project = CARE AND issuetype = Complaint"))
                    .hasSameSizeAs(stored);
        }
    }

    @Test
    void everyScopeWasReadToItsEnd() throws IOException {
        JsonNode scopes = rest("sync").path("scopes");

        assertThat(scopes).isNotEmpty();
        for (JsonNode scope : scopes) {
            assertThat(scope.path("problem").isNull()).as("%s", scope).isTrue();
            assertThat(scope.path("done").asInt())
                    .isPositive()
                    .isEqualTo(scope.path("total").asInt());
        }
    }

    @Test
    void aCommentIsInThePanelsDataOneSyncLater() throws IOException, SQLException {
        JiraStore jira = host.jiraProduct().store();
        Issue issue = jira.issues().find("CARE-1", jira.projects().catalogue()).orElseThrow();
        int before = rest("chair?pageId=" + page()).at("/figures/soFar").asInt();
        String customer = issue.people().reporter().orElseThrow();

        jira.comments()
                .add(
                        issue.id(),
                        List.of(Comment.of(customer, "It broke again.", Instant.now(), false)));
        sync();

        assertThat(rest("chair?pageId=" + page()).at("/figures/soFar").asInt())
                .isEqualTo(before + 1);
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            assertThat(
                            kept.texts(
                                    "select WORDS from "
                                            + kept.table("CONTACT")
                                            + " where ISSUE_KEY = 'CARE-1' order by SAID_AT desc"))
                    .first()
                    .isEqualTo("It broke again.");
        }
    }

    @Test
    void atlassiansOwnClientSeesTheSameInEveryFieldOfEveryIssue() throws Exception {
        String token =
                host.jiraProduct().store().tokens().issue("admin", "difference", Instant.now());

        BothClients.Agreement agreement =
                new BothClients(host.jira(), "created >= 2000-01-01", "admin").compare(token);

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.issues()).isGreaterThan(1_000);
        System.out.println(agreement);
    }

    private static Set<String> keys(String jql) {
        Set<String> keys = new TreeSet<>();
        String asked = jql.replace(" ", "%20").replace("=", "%3D");
        for (int from = 0; ; from += 1_000) {
            JsonNode found =
                    read(
                            Http.getAs(
                                    "admin",
                                    "%s/rest/api/2/search?fields=id&maxResults=1000&startAt=%d&jql=%s"
                                            .formatted(host.jira(), from, asked)));
            found.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
            if (found.path("issues").isEmpty()) {
                return keys;
            }
        }
    }

    private static void sync() {
        read(
                Http.send(
                        Http.as("admin", address("sync"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.noBody())));
    }

    private static String page() {
        return host.startPage().getQuery().replaceAll(".*pageId=", "");
    }

    private static JsonNode rest(String path) {
        return read(Http.getAs("admin", address(path)));
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
