package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.host.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Who waits, who sat in the chair and whose words are quoted, in the demo. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeatAndQuotesTest {
    private static final String HEROS_WORDS = "Third replacement, third broken lid.";
    private static final Pattern ALL_IN_JIRA =
            Pattern.compile("href=\"[^\"]*/issues/\\?jql=([^\"&]*)");
    private static final Pattern QUOTED =
            Pattern.compile("class=\"said\" dir=\"auto\">\u201c([^<]{30,})\u201d");

    @TempDir static Path folder;
    private static SeatWorld world;
    private static long page;

    /**
     * One case that is easily read wrong.
     *
     * @param opened so many days ago
     * @param silent so many days ago we said our last word
     */
    private record Trap(
            String odd, String summary, String state, int opened, int silent, boolean promise) {
        String told(JsonNode found) {
            return "| %-34s | %-44s | %-7s | %3d days open, said %2d | %3d days silent, said %2d | %-10s |"
                    .formatted(
                            odd,
                            summary,
                            found.path("state").asText(),
                            found.path("openDays").asInt(),
                            opened,
                            found.path("silentDays").asInt(),
                            silent,
                            found.has("promise") ? "promise" : "no promise");
        }
    }

    private static final List<Trap> TRAPS =
            List.of(
                    new Trap(
                            "reopened",
                            "Handle loose again after the repair",
                            "asked",
                            34,
                            9,
                            false),
                    new Trap(
                            "comments edited and deleted",
                            "Kettle leaks, or perhaps I spill",
                            "asked",
                            16,
                            8,
                            false),
                    new Trap(
                            "writes again before any of us",
                            "Parcel not here, and one more thing",
                            "asked",
                            11,
                            9,
                            false),
                    new Trap(
                            "one of us is the reporter",
                            "Told us on the telephone: wants a call in the evening",
                            "asked",
                            14,
                            13,
                            false),
                    new Trap(
                            "moved to another project",
                            "Pans for the canteen, wrong size",
                            "asked",
                            21,
                            18,
                            false),
                    new Trap(
                            "came in by mail, other address",
                            "Large lid chipped, written from two addresses",
                            "asked",
                            22,
                            17,
                            false),
                    new Trap(
                            "thanked by a machine",
                            "Thanked for my message, and nothing else",
                            "waiting",
                            20,
                            19,
                            false),
                    new Trap(
                            "user deleted",
                            "Please move my delivery and then forget me",
                            "asked",
                            19,
                            18,
                            false),
                    new Trap(
                            "promise paused",
                            "Call me when you have found my order",
                            "asked",
                            16,
                            15,
                            false),
                    new Trap(
                            "promise in several cycles",
                            "Price rose three times",
                            "asked",
                            29,
                            23,
                            false));

    @BeforeAll
    static void start() {
        world = new SeatWorld(folder.resolve("data"));
        page = world.page("Everything about our customers", SeatWorld.THREE_MACROS);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    @Order(1)
    void allOfThemInJiraAreAsManyAsOursAfterASync() throws Exception {
        world.send("admin", "POST", "sync", "");
        JsonNode chair = world.rest("ines.haddad", "chair?pageId=" + page);
        String shown = world.view("ines.haddad", page, "display");

        Matcher link = ALL_IN_JIRA.matcher(shown);
        assertThat(link.find()).isTrue();
        String token =
                world.host()
                        .jiraProduct()
                        .store()
                        .tokens()
                        .issue(JiraProduct.SERVICE_ACCOUNT, "total", Instant.now());
        JsonNode found = world.jira(token, "search?maxResults=0&jql=" + link.group(1));

        assertThat(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8))
                .contains("resolution is EMPTY");
        assertThat(found.path("total").asInt())
                .isEqualTo(chair.at("/complaints/open").asInt())
                .isEqualTo(128);
        assertThat(shown).contains("All 128 in Jira");
    }

    @Test
    @Order(2)
    void afterThreeMeetingsTheHistoryTellsWhoSatThereWhatWasDecidedAndHowItEnded() {
        world.send(
                "ines.haddad",
                "POST",
                "chair/seat?pageId=" + world.meeting(),
                "{\"issueKey\":\"CARE-1042\",\"reason\":\"Three lids\"}");

        world.send("ines.haddad", "POST", "chair/close?pageId=" + world.meeting(), "");

        JsonNode sat = world.rest("ines.haddad", "seats?space=LEAD").path("items");

        assertThat(sat).hasSize(3);
        assertThat(sat.findValuesAsText("fate"))
                .containsExactly("still-waiting", "resolved", "resolved");
        assertThat(sat.path(1).path("decisions")).isNotEmpty();
        assertThat(sat.path(1).at("/customer/helped").asBoolean()).isTrue();
        String told =
                Http.getAs(
                                "ines.haddad",
                                world.host().confluence()
                                        + "/plugins/servlet/empty-chair/seats?space=LEAD")
                        .body();
        assertThat(told)
                .contains("CARE-1042", "says it helped", "still waiting for our reply")
                .contains("Ship every glass lid in a moulded tray");
        String seats = world.host().confluence() + "/plugins/servlet/empty-chair/seats";
        assertThat(Http.getAs("ines.haddad", seats).body())
                .contains("name=\"space\"")
                .doesNotContain("Space .", "series?space=");
        assertThat(world.rest("lena.berg", "seats?issueKey=CARE-1042").path("items")).hasSize(1);
        assertThat(world.rest("reader", "seats?issueKey=CARE-1042").path("items")).isEmpty();
    }

    @Test
    @Order(3)
    void aVetoTakesAQuoteOutEverywhere() {
        // The report names no issue of which it is not known yet whether the reader may see it.
        world.send("admin", "PUT", "settings", "{\"mode\":\"shared\"}");
        List<String> said = new ArrayList<>(List.of(HEROS_WORDS));
        Matcher inReport = QUOTED.matcher(report());
        assertThat(inReport.find()).isTrue();
        said.add(inReport.group(1));
        for (String words : said) {
            assertThat(everywhere().values()).as(words).anyMatch(it -> it.contains(words));

            assertThat(veto(words)).as(words).isPositive();

            everywhere().forEach((where, text) -> assertThat(text).as(where).doesNotContain(words));
        }
        System.out.println("taken out everywhere: " + said);
    }

    private static JsonNode found(Map<String, JsonNode> known, Trap trap) {
        return Objects.requireNonNull(known.get(trap.summary()), trap.summary());
    }

    private static String report() {
        return Http.getAs(
                        "support.lead",
                        world.host().confluence() + "/plugins/servlet/empty-chair/wocas")
                .body();
    }

    private static Map<String, String> everywhere() {
        Map<String, String> everywhere = new HashMap<>();
        for (String person : List.of("ines.haddad", "support.lead")) {
            everywhere.put("GET chair", world.ask(person, "chair?pageId=" + page));
            for (String output :
                    List.of("display", "pdf", "word", "html_export", "email", "feed")) {
                everywhere.put(person + " " + output, world.view(person, page, output));
            }
            everywhere.put(person + " today", world.view(person, world.meeting(), "display"));
        }
        everywhere.put("report", report());
        everywhere.put("GET quotes", world.ask("support.lead", "quotes?limit=500&weeks=8"));
        return everywhere;
    }

    /** Each contact whose words these are. */
    private static long veto(String words) {
        List<JsonNode> quotes = new ArrayList<>();
        world.rest("support.lead", "quotes?limit=500&weeks=8").path("items").forEach(quotes::add);
        List<String> ids =
                quotes.stream()
                        .filter(it -> it.path("text").asText().contains(words))
                        .map(it -> it.path("id").asText())
                        .toList();
        ids.forEach(id -> world.send("support.lead", "POST", "quotes/" + id + "/veto", ""));
        return ids.size();
    }

    @Test
    @Order(4)
    void whatIsEasilyReadWrongShowsTheRightClocks() {
        String machine =
                world.rest("admin", "automatic-accounts").at("/items/0/reference").asText();
        world.send(
                "admin",
                "PUT",
                "automatic-accounts",
                "{\"reference\":\"%s\",\"state\":\"accepted\"}".formatted(machine));
        world.send("admin", "POST", "sync", "");
        Map<String, JsonNode> known = new HashMap<>();
        Stream.of("waiting", "asked")
                .map(state -> world.rest("admin", "complaints?limit=500&state=" + state))
                .forEach(
                        some ->
                                some.path("items")
                                        .forEach(it -> known.put(it.path("summary").asText(), it)));

        TRAPS.forEach(trap -> System.out.println(trap.told(found(known, trap))));

        for (Trap trap : TRAPS) {
            JsonNode found = found(known, trap);
            assertThat(found.path("state").asText()).as(trap.odd()).isEqualTo(trap.state());
            // Said at some hour of a day that many days ago, so whole days are as many or one less.
            assertThat(trap.opened() - found.path("openDays").asInt())
                    .as(trap.odd())
                    .isBetween(0, 1);
            assertThat(trap.silent() - found.path("silentDays").asInt())
                    .as(trap.odd())
                    .isBetween(0, 1);
            assertThat(found.has("promise")).as(trap.odd()).isEqualTo(trap.promise());
            assertThat(found.path("neverAnswered").asBoolean()).as(trap.odd()).isFalse();
        }
    }
}
