package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A week of one leader in the running demo: how they log it, and who sees what of it. */
class OneLeadersWeekTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OTHERS = List.of("tomas.rey", "admin", "reader", "");
    private static final String NOTE = "Zanzibar call with nobody else";

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
    void aLeaderLogsAndTimesFromThePanelAndConfirmsByOneClick() {
        Element form = form("aiko.mori", "log");
        assertThat(form.select("[name]").eachAttr("name"))
                .containsExactly("duration", "activity", "day", "note", "issueKey");

        for (String typed : List.of("1h30", "90m", "1.5", "1,5", "1:30")) {
            JsonNode logged = read(fill("aiko.mori", form, typed));
            assertThat(logged.at("/items/0/minutes").asInt()).as(typed).isEqualTo(90);
        }
        Element start = form("aiko.mori", "timer");
        read(send("POST", "aiko.mori", address(start), "{\"activity\":\"LISTENING\"}"));
        Element stop = form("aiko.mori", "timer-stop");

        assertThat(stop.text()).contains("Listening");
        HttpResponse<String> tooEarly = send("POST", "aiko.mori", address(stop), "{}");
        assertThat(tooEarly.statusCode()).isEqualTo(400);
        assertThat(tooEarly.body()).contains("it runs on");
        String discard = address(form("aiko.mori", "timer-discard"));
        assertThat(send("POST", "aiko.mori", discard, "{}").statusCode()).isEqualTo(204);

        String week =
                read(Http.getAs("aiko.mori", rest("service-times/weeks")))
                        .at("/items/0/week")
                        .asText();
        String confirm = rest("service-times/weeks/" + week + "/confirm");
        JsonNode confirmed = read(send("POST", "aiko.mori", confirm, ""));
        assertThat(confirmed.path("service").asInt()).isGreaterThanOrEqualTo(450);
    }

    private static HttpResponse<String> fill(String who, Element form, String duration) {
        Map<String, String> fields =
                new TreeMap<>(Map.of("duration", duration, "activity", "WORKING_COMPLAINTS"));
        fields.put("day", form.select("[name=day]").val());
        return send("POST", who, address(form), json(fields));
    }

    private static Element form(String who, String kind) {
        Document page = Jsoup.parse(Http.getAs(who, host.startPage().toString()).body());
        Element found = page.expectFirst("[data-ec-do=" + kind + "]");
        return found.is("form") ? found : found.expectFirst("form");
    }

    private static String address(Element form) {
        return host.confluence().resolve(form.attr("action")).toString();
    }

    @Test
    void nobodyElseFindsAnEntryOrAnHourByAnyAddress() throws IOException {
        String id = lenaCallsSomebody();
        List<String> addresses =
                new OthersAddresses(
                                host,
                                new PluginAddresses(
                                        Path.of(System.getProperty("plugin.jar")), folder))
                        .of(id);
        read(send("POST", "ines.haddad", rest("chair/close?pageId=" + page()), ""));
        AddressTable table = new AddressTable(host.confluence().toString());

        for (String who : OTHERS) {
            look(addresses, who, table);
        }
        read(send("POST", "ines.haddad", rest("chair/reopen?pageId=" + page()), ""));
        for (String who : OTHERS) {
            look(List.of(host.startPage().toString(), rest("chair?pageId=" + page())), who, table);
        }
        System.out.println(table.written(List.of("tomas.rey", "admin", "reader", "nobody")));

        assertThat(Http.getAs("lena.berg", rest("service-times")).body()).contains("Zanzibar");
        assertThat(form("lena.berg", "timer-stop").text()).contains("Meeting customers");
    }

    @Test
    void nobodyElseChangesWhatALeaderLogged() {
        String id = lenaCallsSomebody();
        String body =
                json(
                        Map.of(
                                "day", LocalDate.now(ZoneOffset.UTC).minusDays(2).toString(),
                                "duration", "1h",
                                "activity", "LISTENING"));

        for (String who : List.of("tomas.rey", "admin", "reader")) {
            String address = rest("service-times/" + id);
            assertThat(send("PUT", who, address, body).statusCode()).as(who).isEqualTo(404);
            assertThat(send("DELETE", who, address, "").statusCode()).as(who).isEqualTo(404);
        }
    }

    @Test
    void theMacroShowsEachReaderWhatTheSettingSays() {
        String address = pageWithMacro();
        read(send("PUT", "ines.haddad", rest("leaders/me"), "{\"agreed\":true}"));
        List<String> table = new ArrayList<>();

        for (String setting : List.of("team", "page", "own")) {
            choose(setting);
            for (String who : List.of("lena.berg", "admin", "reader")) {
                table.add(setting + " | " + who + " | " + seen(who, address));
                for (String output : List.of("pdf", "word", "html_export", "email", "feed")) {
                    assertThat(seen(who, address + "&output=" + output)).isEqualTo("team");
                }
            }
        }
        choose("team");

        table.forEach(System.out::println);
        assertThat(table)
                .containsExactly(
                        "team | lena.berg | Berg Haddad Mori Osei Rey",
                        "team | admin | team",
                        "team | reader | team",
                        "page | lena.berg | Berg Haddad team",
                        "page | admin | Haddad team",
                        "page | reader | Haddad team",
                        "own | lena.berg | Berg team",
                        "own | admin | team",
                        "own | reader | team");
    }

    private static void choose(String visibility) {
        String chosen = json(Map.of("visibility", visibility));
        read(send("PUT", "admin", rest("settings/service-time"), chosen));
    }

    private static String pageWithMacro() {
        Browser ines = Browser.of("ines.haddad", host.confluence());
        Browser.Answer dialog = ines.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                ines.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        String macro = "<ac:structured-macro ac:name=\"service-time\"/>";
        long page =
                ines.send(
                                editor.form("newpage.action"),
                                Map.of("do", "save", "title", "Our time", "storage", macro))
                        .pageId();
        return host.confluence() + "/pages/viewpage.action?pageId=" + page;
    }

    /** The family names that somebody reads there, and whether the team's line. */
    private static String seen(String who, String address) {
        Document page = Jsoup.parse(Http.getAs(who, address).body());
        String text = page.select(page.select("article.ec").isEmpty() ? "body" : "article").text();
        return Stream.of("Berg", "Haddad", "Mori", "Osei", "Rey", "Our team:")
                .filter(text::contains)
                .map(name -> name.replace("Our team:", "team"))
                .collect(Collectors.joining(" "));
    }

    private static String lenaCallsSomebody() {
        read(
                send(
                        "POST",
                        "lena.berg",
                        rest("service-times/timer"),
                        "{\"activity\":\"MEETING_CUSTOMERS\"}"));
        String row =
                "{\"source\":\"trial\",\"id\":\"1\",\"day\":\"%s\",\"minutes\":137,"
                        + "\"activity\":\"LISTENING\",\"note\":\"%s\"}";
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        JsonNode logged =
                read(send("POST", "lena.berg", rest("service-times"), row.formatted(day, NOTE)));
        return logged.at("/items/0/id").asText();
    }

    /** What of each address somebody gets; nothing of it may tell of Lena's call. */
    private static void look(List<String> addresses, String who, AddressTable table) {
        List<OthersEyes.Seen> seen = new OthersEyes(host).all(who, addresses);
        List<String> found =
                seen.stream()
                        .filter(OthersEyes.Seen::tellsOfLenasCall)
                        .map(OthersEyes.Seen::address)
                        .toList();
        String name = who.isEmpty() ? "nobody" : who;
        assertThat(found).as(name).isEmpty();
        seen.forEach(it -> table.note(it.address(), name, it.status()));
    }

    private static String page() {
        return host.startPage().getQuery().replaceAll(".*pageId=", "");
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

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
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
