package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions of the demo's meetings, on their pages and on the issues that they serve. */
class DecisionLinksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ONE = "CARE-1097";
    private static final String OTHER = "CARE-1098";
    private static final String LEADER = "lena.berg";
    private static final String STATEMENT = "Call back whoever waits & apologise";

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
    void bothIssuesFollowADecisionFromItsRecordToItsEnd() {
        String before = storage();
        long id = record(STATEMENT).path("id").asLong();
        sync();
        assertThat(panel(ONE)).contains(STATEMENT, "Owner: Kofi Osei", "State: Decided");
        assertThat(panel(OTHER)).contains(STATEMENT, "Owner: Kofi Osei");
        assertThat(storage()).startsWith(before).contains("customer-decision");

        edit(text -> text.replace("user-kofi.osei", "user-aiko.mori"));
        settle();
        assertThat(panel(ONE)).contains("Owner: Aiko Mori").doesNotContain("Kofi Osei");
        assertThat(panel(OTHER)).contains("Owner: Aiko Mori");

        JsonNode done = send("aiko.mori", "PUT", "decisions/" + id, "{\"state\":\"done\"}");
        sync();
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(panel(ONE)).contains("Done on");
        assertThat(resolved(ONE)).isTrue();

        edit(text -> before);
        settle();
        assertThat(panel(ONE)).doesNotContain(STATEMENT);
        assertThat(panel(OTHER)).doesNotContain(STATEMENT);
        assertThat(storage()).isEqualTo(before);
    }

    @Test
    void anIssueLinkedFromJiraShowsOnTheClosedMeetingWhoseChairStaysAsItWas() {
        awaitSeat();
        long id = record("Send the tray at once").path("id").asLong();
        send("admin", "POST", "chair/close?pageId=" + pageId(), "");
        String frozen = get(LEADER, rest("chair?pageId=" + pageId()));
        assertThat(meeting().select(".ec-since").eachText())
                .singleElement()
                .asString()
                .startsWith("This meeting decided nothing for the customer in the chair.");

        String path = "decisions/" + id + "/links";
        send(jira(path), LEADER, "POST", "{\"issueKey\":\"CARE-1120\"}", 201);
        sync();

        assertThat(panel("CARE-1120")).contains("Send the tray at once");
        get(LEADER, rest("chair?pageId=" + pageId()));
        assertThat(meeting().select(".ec-decision").text()).contains("linked in Jira");
        assertThat(meeting().select(".ec-since").eachText())
                .contains("Since then: 1 issue linked, 0 decisions done.");
        assertThat(get(LEADER, rest("chair?pageId=" + pageId()))).isEqualTo(frozen);

        send(jira(path + "?issueKey=CARE-1120"), LEADER, "DELETE", "", 204);
        sync();
        assertThat(panel("CARE-1120")).doesNotContain("Send the tray at once");
        send("admin", "POST", "chair/reopen?pageId=" + pageId(), "");
    }

    private static Document meeting() {
        return Jsoup.parse(get(LEADER, host.startPage().toString()));
    }

    @Test
    void aDecisionIsProposedFromJiraForTheNextMeeting() {
        send(
                jira("decisions"),
                LEADER,
                "POST",
                "{\"statement\":\"Send a second lid with every pan\",\"issueKey\":\"CARE-1042\"}",
                201);
        sync();

        String page = Jsoup.parse(get(LEADER, host.startPage().toString())).text();
        assertThat(page).contains("Send a second lid with every pan");
        assertThat(panel("CARE-1042")).contains("Send a second lid", "State: Proposed");
    }

    @Test
    void whoHasNotAllowedItReadsWhereToDoSo() {
        HttpResponse<String> answer = Http.getAs("tomas.rey", jira("decisions?issueKey=" + ONE));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("not-authorised", "/confluence/applinks/authorise");
    }

    private static JsonNode record(String statement) {
        String body =
                """
                {"pageId":%s,"state":"decided","onPage":"true","statement":"%s",
                 "owner":"kofi.osei","due":"2027-01-15","serves":["%s","%s"],"says":"for"}\
                """
                        .formatted(pageId(), statement, ONE, OTHER);
        return send(rest("decisions"), LEADER, "POST", body, 201);
    }

    private static String pageId() {
        return host.startPage().getQuery().replaceAll(".*pageId=", "");
    }

    private static String rest(String path) {
        return host.confluence() + "/rest/empty-chair/1.0/" + path;
    }

    private static String jira(String path) {
        return host.jira() + "/rest/empty-chair/1.0/" + path;
    }

    private static void sync() {
        send(rest("sync"), "admin", "POST", "", 200);
    }

    /** Until the page was read, which happens within seconds; then a sync. */
    private static void settle() {
        String text = storage();
        String owner = text.contains("user-aiko.mori") ? "aiko.mori" : "";
        for (int look = 0; look < 600; look++) {
            boolean there =
                    ask("admin", "decisions?query=Call%20back%20whoever")
                            .path("items")
                            .findValues("state")
                            .stream()
                            .anyMatch(it -> !it.asText().equals("withdrawn"));
            String known =
                    ask("admin", "decisions?query=Call%20back%20whoever")
                            .at("/items/0/owner")
                            .asText();
            if (owner.isEmpty() ? !there : known.equals(owner)) {
                break;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        sync();
    }

    /** Until somebody was chosen for the chair, which a job does within a minute. */
    private static void awaitSeat() {
        for (int look = 0; look < 1_200; look++) {
            String sat = get("admin", rest("seats?space=LEAD"));
            if (sat.contains("\"pageId\":" + pageId()) || sat.contains("pageId\" : " + pageId())) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("nobody sits in the chair of page " + pageId());
    }

    private static String panel(String key) {
        Document page = Jsoup.parse(get(LEADER, host.jira() + "/browse/" + key));
        return page.select(".ec-issue").text();
    }

    private static boolean resolved(String key) {
        JsonNode links =
                read(get("admin", host.jira() + "/rest/api/2/issue/" + key + "/remotelink"));
        for (JsonNode link : links) {
            if (link.at("/object/title").asText().equals(STATEMENT)) {
                return link.at("/object/status/resolved").asBoolean();
            }
        }
        return false;
    }

    private static String storage() {
        return form(get(LEADER, editor())).getOrDefault("storage", "");
    }

    private static String editor() {
        return host.confluence() + "/pages/editpage.action?pageId=" + pageId();
    }

    private static Map<String, String> form(String page) {
        Element form = Jsoup.parse(page).select("form:has(textarea[name=storage])").first();
        Map<String, String> fields = new TreeMap<>();
        if (form != null) {
            form.select("input[name]").forEach(it -> fields.put(it.attr("name"), it.val()));
            // A browser leaves out the line end that begins a text.
            for (Element area : form.select("textarea[name=storage]")) {
                String text = area.wholeText();
                fields.put("storage", text.startsWith("\n") ? text.substring(1) : text);
            }
        }
        return fields;
    }

    /** Saves the page as a browser does. */
    private static void edit(UnaryOperator<String> change) {
        HttpResponse<String> shown = Http.getAs(LEADER, editor());
        Map<String, String> fields = form(shown.body());
        fields.put("do", "save");
        fields.put("storage", change.apply(fields.getOrDefault("storage", "")));
        String cookies =
                shown.headers().allValues("set-cookie").stream()
                        .map(it -> it.split(";", 2)[0])
                        .collect(Collectors.joining("; "));
        String action =
                Jsoup.parse(shown.body(), editor())
                        .select("form:has(textarea[name=storage])")
                        .attr("abs:action");
        String body =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                Http.as(LEADER, action.isEmpty() ? editor() : action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(BodyPublishers.ofString(body));
        assertThat(Http.send(request).statusCode()).isIn(List.of(200, 302, 303));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode ask(String name, String path) {
        return read(get(name, rest(path)));
    }

    private static String get(String name, String address) {
        HttpResponse<String> answer = Http.getAs(name, address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode send(String name, String method, String path, String body) {
        return send(rest(path), name, method, body, 200);
    }

    private static JsonNode send(
            String address, String name, String method, String body, int status) {
        HttpResponse<String> answer =
                Http.send(
                        Http.as(name, address)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body().isEmpty() ? JSON.createObjectNode() : read(answer.body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }
}
