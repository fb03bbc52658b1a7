package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Worklog;
import org.emptychair.host.jira.store.Worklogs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The leaders' time in the running demo: what Jira and their calendars say of it. */
class LeadersTimeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LEADERS = List.of("lena.berg", "kofi.osei");
    private static final int MOST = 10_000;

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
    void worklogsAddedChangedAndDeletedArriveWithinOneSyncAndSumsEqualJiras() {
        StringBuilder table = new StringBuilder("what | leader | Jira | here\n");
        sync();
        compare(table, "before");

        Worklog first = log("lena.berg", "CARE-1042", Duration.ofMinutes(150));
        Worklog second = log("lena.berg", "CARE-1031", Duration.ofMinutes(45));
        log("lena.berg", "CARE-1120", Duration.ofHours(24));
        Worklog kofis = log("kofi.osei", "CARE-1042", Duration.ofHours(1));
        log("support.lead", "CARE-1042", Duration.ofHours(3));
        sync();
        Map<String, Long> added = compare(table, "4 added");

        change(first, Duration.ofMinutes(75));
        change(kofis, Duration.ofHours(12));
        sync();
        Map<String, Long> changed = compare(table, "2 changed");

        jira().worklogs().delete(second, Instant.now());
        sync();
        Map<String, Long> deleted = compare(table, "1 deleted");

        System.out.println(table);
        assertThat(changed).containsEntry("lena.berg", lenas(added) - 75);
        assertThat(deleted).containsEntry("lena.berg", lenas(changed) - 45);
    }

    private static long lenas(Map<String, Long> sums) {
        return sums.getOrDefault("lena.berg", 0L);
    }

    @Test
    void whoLogsInJiraAndLeadsNothingIsListedForTheAdmin() {
        log("support.lead", "CARE-1042", Duration.ofHours(3));

        sync();

        JsonNode unmatched = read(Http.getAs("admin", rest("leaders/unmatched"))).path("items");
        assertThat(unmatched.findValuesAsText("account")).contains("support.lead");
        assertThat(Http.getAs("lena.berg", rest("leaders/unmatched")).statusCode()).isIn(403, 404);
    }

    @Test
    void theProgrammeOfAnyLeaderCanBeCheckedByHand() {
        for (String who : List.of("lena.berg", "ines.haddad", "tomas.rey")) {
            JsonNode course = read(Http.getAs(who, rest("service-times/programme")));
            ProgrammeByHand byHand =
                    new ProgrammeByHand(
                            course,
                            read(Http.getAs(who, rest("service-times?limit=1000"))).path("items"),
                            read(Http.getAs(who, rest("service-times/weeks"))).path("items"));

            System.out.println(who + ": " + byHand.written());
            assertThat(course.path("day").asInt()).isEqualTo(37);
            assertThat(course.path("days").asInt()).isEqualTo(90);
            assertThat(byHand.differences()).as(who).isEmpty();
        }
    }

    @Test
    void threeAppointmentsAreProposedAcceptedAndCount() {
        String rules = "[{'field':'title','text':'customer','activity':'MEETING_CUSTOMERS'}]";
        read(send("PUT", "aiko.mori", rest("service-times/proposals/rules"), json(rules)));
        HttpResponse<String> sent =
                Http.send(
                        Http.as("aiko.mori", rest("service-times/import"))
                                .header("Content-Type", "text/calendar")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofString(threeRounds())));

        assertThat(read(sent).path("proposed").asInt()).isEqualTo(3);
        JsonNode open = read(Http.getAs("aiko.mori", rest("service-times/proposals")));
        String ids = String.join("','", open.path("items").findValuesAsText("id"));
        JsonNode accepted =
                read(
                        send(
                                "POST",
                                "aiko.mori",
                                rest("service-times/proposals/accept"),
                                json("{'ids':['" + ids + "']}")));

        assertThat(accepted.path("accepted").asInt()).isEqualTo(3);
        String page =
                Http.getAs("aiko.mori", host.confluence() + "/plugins/servlet/empty-chair/my-time")
                        .body();
        assertThat(page).contains("1 h 30, Meeting customers").contains("Customer round");
    }

    private static String threeRounds() {
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(9).toString().replace("-", "");
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//trial//EN",
                "BEGIN:VEVENT",
                "UID:a",
                "DTSTAMP:20260101T000000Z",
                "SUMMARY:Customer round",
                "DTSTART:" + day + "T090000Z",
                "DURATION:PT1H30M",
                "RRULE:FREQ=DAILY;COUNT=3",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Map<String, Long> compare(StringBuilder table, String what) {
        Map<String, Long> sums = new TreeMap<>();
        for (String leader : LEADERS) {
            long jira = minutesInJira(leader);
            long here = minutesHere(leader);
            table.append("%s | %s | %d min | %d min%n".formatted(what, leader, jira, here));
            assertThat(here).as("%s of %s", what, leader).isEqualTo(jira);
            sums.put(leader, here);
        }
        return sums;
    }

    private static long minutesInJira(String leader) {
        JiraStore store = jira();
        List<Long> all =
                store.worklogs().updatedSince(Instant.EPOCH, MOST).stream()
                        .map(Worklogs.Mark::id)
                        .toList();
        return store.worklogs().find(all).stream()
                .filter(worklog -> worklog.author().equals(leader))
                .map(Worklog::spent)
                .mapToLong(spent -> spent.toMinutes())
                .sum();
    }

    private static long minutesHere(String leader) {
        JsonNode times = read(Http.getAs(leader, rest("service-times?limit=1000")));
        long sum = 0;
        for (JsonNode time : times.path("items")) {
            sum += time.path("source").asText().equals("jira") ? time.path("minutes").asInt() : 0;
        }
        return sum;
    }

    private static Worklog log(String who, String key, Duration spent) {
        Issue issue = jira().issues().find(key, jira().projects().catalogue()).orElseThrow();
        // Whole days are dealt out from here on, and none of them may lie in the future.
        Instant started = Instant.now().minus(Duration.ofDays(20));
        Instant now = Instant.now();
        return jira().worklogs()
                .add(
                        new Worklog(
                                0,
                                issue.id(),
                                who,
                                who,
                                "called them back",
                                started,
                                spent,
                                now,
                                now));
    }

    private static void change(Worklog log, Duration spent) {
        jira().worklogs()
                .update(
                        new Worklog(
                                log.id(),
                                log.issueId(),
                                log.author(),
                                log.editor(),
                                log.words(),
                                log.started(),
                                spent,
                                log.created(),
                                Instant.now()));
    }

    private static JiraStore jira() {
        return host.jiraProduct().store();
    }

    private static void sync() {
        read(send("POST", "admin", rest("sync"), ""));
    }

    private static String rest(String path) {
        return host.confluence() + "/rest/empty-chair/1.0/" + path;
    }

    private static HttpResponse<String> send(
            String method, String who, String address, String body) {
        return Http.send(
                Http.as(who, address)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.body(), e);
        }
    }
}
