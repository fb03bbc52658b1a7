package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host killed while it reads thousands of issues. */
class InterruptedSyncTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLIS = 240_000;
    private static final int SOME = 1;

    @TempDir Path folder;

    @Test
    void aKilledSyncIsToldOnTheSettingsPageAndGoesOnUntilAllIssuesAreStoredOnce()
            throws IOException, InterruptedException, SQLException {
        int confluence = freePort();
        int jira = freePort();
        int seen = killedAfterSome(confluence, jira);

        try (HostProcess host = start(confluence, jira, "--no-demo")) {
            assertThat(host.ready()).as(host.said()).isPresent();
            Document before = settings(confluence);
            waitUntilRead(confluence);
            Document after = settings(confluence);
            Set<String> keys = keys(jira);
            host.terminate();
            host.end();

            assertThat(before.select(".sync li").text())
                    .containsPattern("cut short after [1-9][0-9,]* of [1-9][0-9,]* issues");
            assertThat(after.select(".sync li").text()).contains("Everything is in.");
            assertThat(after.select(".sync .warning")).isEmpty();
            List<String> stored = stored();
            assertThat(stored).hasSizeGreaterThan(seen).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(stored)).isEqualTo(keys);
        }
    }

    /** How many issues a reading had brought in when the host was killed. */
    private int killedAfterSome(int confluence, int jira) throws IOException, InterruptedException {
        try (HostProcess host = start(confluence, jira)) {
            long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (!isSlow(jira) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            int done = 0;
            while (done < SOME && System.nanoTime() < end) {
                done = done(confluence);
            }
            host.kill();
            assertThat(done).isGreaterThanOrEqualTo(SOME);
            return done;
        }
    }

    /** Slows Jira's pages down, so that there is a moment between two of them. */
    private static boolean isSlow(int jira) {
        try {
            return Http.send(
                                    Http.as(
                                                    "admin",
                                                    "http://localhost:%d/jira/rest/host/faults"
                                                            .formatted(jira))
                                            .header("Content-Type", "application/json")
                                            .POST(
                                                    BodyPublishers.ofString(
                                                            """
                                                            {"kind":"SLOW","prefix":"/rest/api/2/search","amount":500}
                                                            """)))
                            .statusCode()
                    == 200;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    private static int done(int confluence) {
        try {
            return read(Http.getAs("admin", rest(confluence))).at("/scopes/0/done").asInt();
        } catch (AssertionError notYet) {
            return 0;
        }
    }

    private static void waitUntilRead(int confluence) {
        JsonNode now =
                read(
                        Http.send(
                                Http.as("admin", rest(confluence))
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.noBody())));
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (now.path("running").asBoolean() && System.nanoTime() < end) {
            now = read(Http.getAs("admin", rest(confluence)));
        }
        assertThat(now.path("running").asBoolean()).isFalse();
    }

    private List<String> stored() throws SQLException {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            return kept.texts("select ISSUE_KEY from " + kept.table("COMPLAINT"));
        }
    }

    private static Set<String> keys(int jira) {
        Set<String> keys = new TreeSet<>();
        int total = 1;
        for (int from = 0; from < total; from += 1_000) {
            JsonNode found =
                    read(
                            Http.getAs(
                                    "admin",
                                    "http://localhost:%d/jira/rest/api/2/search?fields=id&maxResults=1000&startAt=%d&jql=issuetype%%3DComplaint"
                                            .formatted(jira, from)));
            found.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
            total = found.path("total").asInt();
        }
        return keys;
    }

    private static Document settings(int confluence) {
        HttpResponse<String> page =
                Http.getAs(
                        "admin",
                        "http://localhost:%d/confluence/plugins/servlet/empty-chair/settings"
                                .formatted(confluence));
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static String rest(int confluence) {
        return "http://localhost:%d/confluence/rest/empty-chair/1.0/sync".formatted(confluence);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }

    private HostProcess start(int confluence, int jira, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--confluence-port",
                                Integer.toString(confluence),
                                "--jira-port",
                                Integer.toString(jira),
                                "--data",
                                folder.resolve("data").toString(),
                                "--plugin",
                                System.getProperty("plugin.jar")));
        arguments.addAll(List.of(more));
        return HostProcess.start(arguments.toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
