package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leader's own hours, leave and call-centre days, on their page in the running host. */
class OwnHoursTest {
    private static final String PAGE = "/plugins/servlet/empty-chair/my-time";

    @TempDir static Path folder;
    private static LocalHost host;
    private Browser lena;

    @BeforeAll
    static void start() throws IOException {
        LetterWorld.peopleAlone(folder);
        host =
                LocalHost.start(
                        HostOptions.in(folder)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void signIn() {
        lena = Browser.of("lena.berg", host.confluence());
        lena.send(form("log"), Map.of("action", "log", "duration", "1h30"));
    }

    /** The form with that button. */
    private Element form(String action) {
        return form(lena.open(PAGE).page(), action);
    }

    private static Element form(Document page, String action) {
        return page.expectFirst("form:has(button[name=action][value=" + action + "])");
    }

    private Document send(String action, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("action", action);
        return lena.send(form(action), fields).page();
    }

    @Test
    void aWeekOfHoursIsKeptFromItsDayOnAndWhatIsNoWeekIsNamed() {
        Document kept = send("hours", Map.of("hours", "8 8 8 8 6"));
        assertThat(kept.select("#hours").val()).isEqualTo("8 8 8 8 6");

        assertThat(warning(send("hours", Map.of("hours", "8 8"))))
                .contains("five or seven numbers of hours");
        assertThat(warning(send("hours", Map.of("hours", "8 8 8 8 many")))).contains("many");
        assertThat(lena.open(PAGE).page().select("#hours").val()).isEqualTo("8 8 8 8 6");
    }

    private static String warning(Document page) {
        return page.select("[role=alert]").text();
    }

    @Test
    void leaveIsAddedAndTakenBack() {
        Document added = send("leave-add", Map.of("day", "2026-12-21", "until", "2026-12-23"));
        assertThat(added.select("main").text()).contains("23", ": away");

        assertThat(warning(send("leave-add", Map.of("day", "2026-12-23", "until", "2026-12-21"))))
                .contains("2026-12-21");
        assertThat(send("leave-remove", Map.of()).select("main").text()).doesNotContain(": away");
    }

    @Test
    void aCallCentreDayIsBookedGivenUpAndToldOfOnlyWhenItIsOver() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        Document booked = send("call-book", Map.of("day", soon.toString()));
        assertThat(booked.select("input[name=day][value=" + soon + "]")).isNotEmpty();

        assertThat(warning(send("call-book", Map.of("day", "2001-01-01")))).contains("2001-01-01");
        assertThat(send("call-cancel", Map.of("day", soon.toString())).select("main").text())
                .doesNotContain(": booked");
    }

    @Test
    void whatSomebodyMadeUpIsNoSignedWeek() {
        String week = host.confluence() + "/plugins/servlet/empty-chair/week";
        for (String query :
                List.of("", "?week=2026-W47&leader=6b&sign=00", "?week=x&leader=zz&sign=")) {
            assertThat(Http.get(week + query).statusCode()).isEqualTo(404);
            assertThat(lena.post(week + query, Map.of()).status()).isEqualTo(404);
        }
    }
}
