package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all decisions, with the demo's. */
class DecisionRegisterTest {
    private static final String LEADER = "lena.berg";
    private static final String SCORE =
            "Of \\d+ decided, \\d+ helped, \\d+ did not, \\d+ too early to say\\..*";

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
    void allDecisionsStandThereWithHowManyHelpedAsTheirOwnersConfirm() {
        JsonNode trays = rest("GET", LEADER, "decisions?query=moulded%20tray", "").at("/items/0");
        String review = "decisions/" + trays.path("id").asText() + "/review";
        rest("POST", "aiko.mori", review, "{\"outcome\":\"helped\"}");

        Document page = page("");

        System.out.println(page.select("main strong").text());
        page.select("tbody tr").forEach(row -> System.out.println(row.text()));
        assertThat(page.select("main strong").text()).matches(SCORE);
        assertThat(page.select("tbody tr")).hasSizeGreaterThan(5);
        assertThat(page.select("tbody a").get(0).attr("href")).contains("viewpage.action?pageId=");
        assertThat(page.select("tbody td").eachText()).contains("It helped says Aiko Mori");
    }

    @Test
    void whatTheLatestMeetingDecidedStandsFirstHoweverLateTheOthersWereRecorded() {
        long today = Long.parseLong(host.startPage().getQuery().replaceAll(".*pageId=", ""));
        long weekBefore = meetingOf("Last week");
        record(today, "Decided in the latest meeting");
        record(weekBefore, "Recorded last, decided a week before");

        List<String> rows = page("").select("tbody tr").eachText();

        assertThat(place(rows, "Decided in the latest meeting"))
                .isLessThan(place(rows, "Recorded last, decided a week before"));
    }

    private static int place(List<String> rows, String words) {
        return IntStream.range(0, rows.size())
                .filter(it -> rows.get(it).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + rows));
    }

    @Test
    void theAddressChoosesWhatIsShown() {
        int all = page("").select("tbody tr").size();

        Document overdue = page("?due=overdue");
        assertThat(overdue.select("tbody tr").size()).isBetween(1, all - 1);
        assertThat(overdue.select("tbody tr").eachText())
                .allSatisfy(row -> assertThat(row).contains("Decided, overdue"));
        assertThat(overdue.select("#due option[selected]").val()).isEqualTo("overdue");

        Document done = page("?state=done");
        assertThat(done.select("tbody td:nth-of-type(4)").eachText()).containsOnly("Done");
        assertThat(page("?theme=Nothing").select("main").text())
                .contains("No decision fits what you chose.");
    }

    @Test
    void whatTheAddressSaysWrongIsNamed() {
        HttpResponse<String> answer = Http.getAs(LEADER, address("?state=lost"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .contains("state", "lost");
    }

    @Test
    void noSpreadsheetTakesAStatementForAFormula() {
        record("=HYPERLINK(1)");

        HttpResponse<String> csv = Http.getAs(LEADER, address("?as=csv"));
        JsonNode json = read(Http.getAs(LEADER, address("?as=json")).body());

        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .contains("decisions.csv");
        assertThat(csv.body()).startsWith("\ufeffid,statement,meeting").contains(",'=HYPERLINK(1)");
        assertThat(json.path("items").findValuesAsText("statement")).contains("=HYPERLINK(1)");
        assertThat(json.path("items").findValuesAsText("verdict"))
                .contains("too-early", "not-done-yet");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        HttpResponse<String> answer = Http.get(address(""));

        assertThat(answer.body()).doesNotContain("<table");
    }

    /** A new page of a meeting a week before today. */
    private static long meetingOf(String title) {
        Browser ines = Browser.of("ines.haddad", host.confluence());
        Browser.Answer dialog = ines.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                ines.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        String storage =
                "<p><time datetime=\"%s\" /></p><ac:structured-macro ac:name=\"empty-chair\"/>"
                        .formatted(LocalDate.now(ZoneOffset.UTC).minusWeeks(1));
        return ines.send(
                        editor.form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", storage))
                .pageId();
    }

    private static void record(String statement) {
        record(Long.parseLong(host.startPage().getQuery().replaceAll(".*pageId=", "")), statement);
    }

    private static void record(long page, String statement) {
        String body =
                "{\"pageId\":%d,\"state\":\"decided\",\"statement\":\"%s\"}"
                        .formatted(page, statement);
        rest("POST", LEADER, "decisions", body);
    }

    private static JsonNode rest(String method, String name, String path, String body) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as(name, host.confluence() + "/rest/empty-chair/1.0/" + path)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return read(answer.body());
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }

    private static String address(String query) {
        return host.confluence() + "/plugins/servlet/empty-chair/decisions" + query;
    }

    private static Document page(String query) {
        HttpResponse<String> answer = Http.getAs(LEADER, address(query));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
