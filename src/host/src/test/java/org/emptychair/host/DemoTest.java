package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.fault.Fault;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.sync.BothClients;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a running host, from the moment at which the host says that it is ready. */
class DemoTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_LOOKS = 1_500;
    private static final int LOOK_EVERY_MILLIS = 200;

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
            String complaints = kept.table("COMPLAINT");
            List<String> stored = kept.texts("select ISSUE_KEY from " + complaints);

            assertThat(kept.number("select count(*) from %s where ENDED_AT is null", complaints))
                    .isEqualTo(128);
            assertThat(kept.number("select count(*) from %s where TURN = 'WAITING'", complaints))
                    .isEqualTo(37);
            assertThat(stored).hasSizeGreaterThan(300);
            assertThat(new TreeSet<>(stored))
                    .isEqualTo(keys("issuetype = Complaint"))
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
        Issue issue = jira.issues().find("CARE-1042", jira.projects().catalogue()).orElseThrow();
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
                                            + " where ISSUE_KEY = 'CARE-1042' order by SAID_AT"
                                            + " desc"))
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
        assertThat(agreement.issues()).isGreaterThan(300);
        System.out.println(agreement);
    }

    @Test
    void fifteenDecisionsStandOnTheMeetings() throws SQLException {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            assertThat(kept.number("select count(*) from %s", kept.table("DECISION")))
                    .isEqualTo(15);
        }
    }

    @Test
    void withJiraStoppedThePageTellsTheSameAsksNothingAndSaysHowOldItIs()
            throws IOException, InterruptedException {
        awaitOlderWeeks();
        String alive = panel();
        host.jiraProduct().faults().add(Fault.of(Fault.Kind.DOWN).at("/"));
        try {
            assertThat(panel()).isEqualTo(alive).contains("As of");
            assertThat(asksJira()).isFalse();
        } finally {
            host.jiraProduct().faults().clear();
        }
    }

    @Test
    void theReportTellsTheStoriesInTheirListsAndNothingElse()
            throws IOException, InterruptedException {
        awaitOlderWeeks();

        JsonNode report = rest("wocas");

        assertThat(report.path("rising").findValuesAsText("name"))
                .containsExactlyInAnyOrder(DemoTheme.CHARGED_TWICE, DemoTheme.APP);
        assertThat(report.path("quieter").findValuesAsText("name")).containsExactly(DemoTheme.LIDS);
        assertThat(report.path("steady").findValuesAsText("verdict")).containsOnly("steady");
        assertThat(report.path("late")).isEmpty();
        String page =
                Http.getAs("admin", host.confluence() + "/plugins/servlet/empty-chair/wocas")
                        .body();
        assertThat(page)
                .contains("204 last week, usual is 8", "new since week", "usual was ")
                .contains("No word from Packaging yet.", "A retry fault at the payment provider");
    }

    /** Until the panel's numbers stand still. */
    private static void awaitOlderWeeks() throws IOException, InterruptedException {
        Path progress = folder.resolve("data").resolve("demo.properties");
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (Files.readString(progress).contains("oldest-week=64")) {
                return;
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        throw new AssertionError("the older weeks do not come in: " + Files.readString(progress));
    }

    /** Whether every view of the page comes with a request; the sync's own come minutes apart. */
    private static boolean asksJira() {
        for (int view = 0; view < 3; view++) {
            long before = host.jiraProduct().requests().total();
            panel();
            if (host.jiraProduct().requests().total() == before) {
                return false;
            }
        }
        return true;
    }

    /** What the panel says, without how long ago anything was. */
    private static String panel() {
        String page = Http.getAs("ines.haddad", host.startPage().toString()).body();
        String said = Jsoup.parse(page).select(".page-body").text();
        assertThat(said).contains(DemoTheme.CHARGED_TWICE);
        return said.replaceAll("As of [^·]*", "As of ").replaceAll("\\d+ (s|min|h) ago", "ago");
    }

    /** Counted from the rows of contacts alone, past the plugin and its counts. */
    @Test
    void thePanelsNumbersEqualARecountOfTheContacts() throws IOException, SQLException {
        JsonNode chair = rest("chair?pageId=" + page());
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            ContactRecount recount = new ContactRecount(kept, StoryTime.HOME);
            JsonNode weeks = chair.at("/figures/contacted/weeks");
            assertThat(weeks).hasSize(13);
            for (int i = 0; i < weeks.size(); i++) {
                String week = weeks.path(i).asText();
                assertThat(chair.at("/figures/contacted/counts/" + i).asLong())
                        .as("contacts of %s", week)
                        .isEqualTo(recount.contacts(week))
                        .isBetween(900L, 1_400L);
                for (JsonNode theme : chair.path("themes")) {
                    assertThat(theme.at("/cases/counts/" + i).asLong())
                            .as("%s in %s", theme.path("name"), week)
                            .isEqualTo(recount.cases(week, theme.path("name").asText()));
                }
                assertThat(chair.at("/unclassified/cases/counts/" + i).asLong())
                        .as("unclassified in %s", week)
                        .isEqualTo(recount.unclassified(week));
            }
            String last = weeks.path(weeks.size() - 1).asText();
            assertThat(chair.at("/figures/helped").asLong()).isEqualTo(recount.helped(last));
            assertThat(chair.at("/figures/notHelped").asLong()).isEqualTo(recount.notHelped(last));
        }
    }

    @Test
    void whatPagesSayIsDataOrCanBeTranslated() throws IOException {
        String pages = host.confluence() + "/plugins/servlet/empty-chair/";
        MarkedPages marked = new MarkedPages(host.confluence().toString(), page());

        assertThat(
                        marked.untranslated(
                                "admin",
                                MarkedPages.OF_ADMINS.stream().map(pages::concat).toList()))
                .isEmpty();
        assertThat(
                        marked.untranslated(
                                "ines.haddad",
                                List.of(
                                        host.startPage().toString(),
                                        pages + "my-time",
                                        pages + "decide?pageId=" + page(),
                                        pages + "meeting?pageId=" + page(),
                                        host.jira() + "/browse/CARE-1042")))
                .isEmpty();
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
