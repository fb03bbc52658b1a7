package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.host.SeriesByHand.PAGE;
import static org.emptychair.host.SeriesByHand.await;
import static org.emptychair.host.SeriesByHand.plan;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that come back, on a host whose clock is the real one. */
class SeriesTest {
    private final LocalDate inThreeDays = LocalDate.now(ZoneOffset.UTC).plusDays(3);

    @TempDir static Path folder;
    private static LocalHost host;
    private static SeriesByHand ines;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data");
        LetterWorld.peopleAlone(data);
        host =
                LocalHost.start(
                        HostOptions.in(data)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
        ines = person("ines.haddad");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static SeriesByHand person(String name) {
        return new SeriesByHand(name, host.confluence());
    }

    @Test
    void theNextMeetingsPageIsMadeAsWhoeverSetItUpWithTheChairOnIt() {
        ines.setUp(plan("Leadership meeting", inThreeDays));

        Browser.Answer page = ines.made("Leadership meeting");
        assertThat(page.page().title()).contains("Leadership meeting " + inThreeDays);
        assertThat(page.page().select(".page-body .ec")).isNotEmpty();
        assertThat(page.page().select(".page-body").text()).contains("Agenda, five minutes");
        assertThat(page.page().text()).contains("Ines Haddad");
        String storage =
                ines.browser()
                        .open("/pages/editpage.action?" + page.address().getQuery())
                        .storage();
        assertThat(storage)
                .contains("<ac:parameter ac:name=\"date\">" + inThreeDays + "</ac:parameter>")
                .doesNotContain("at:i18n");
        await(
                () ->
                        meetingDays(page.pageId())
                                .equals(List.of(Long.toString(inThreeDays.toEpochDay()))));
        System.out.println("made: " + page.page().title());
    }

    /** On which days there is a meeting of that page, as the chair knows. */
    private static List<String> meetingDays(long page) {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            return kept.texts(
                    "select cast(MEETING_ON as varchar) from %s where PAGE_ID = %d"
                            .formatted(kept.table("MEETING"), page));
        } catch (SQLException e) {
            throw new AssertionError("meetings cannot be read", e);
        }
    }

    @Test
    void howeverOftenTheJobRunsThereIsOnePage() {
        ines.setUp(plan("Weekly look", inThreeDays));
        long first = ines.made("Weekly look").pageId();

        for (String deed : List.of("stop", "on", "stop", "on")) {
            Element form = ines.series("Weekly look").expectFirst("form");
            ines.browser().send(form, Map.of("action", deed));
        }
        ines.setUp(plan("Something after it", inThreeDays));

        ines.made("Something after it");
        assertThat(ines.made("Weekly look").pageId()).isEqualTo(first);
        assertThat(ines.pages("Weekly look")).isEqualTo(1);
    }

    @Test
    void aTitleThatSomebodyElseTookIsLeftToThem() {
        ines.page("Board " + inThreeDays);

        ines.setUp(plan("Board {date}", inThreeDays));

        await(() -> ines.series("Board").text().contains("there was a page of that title"));
        assertThat(ines.series("Board").select(".warning")).isEmpty();
        assertThat(ines.pages("Board")).isEqualTo(1);
    }

    @Test
    void whoMayNotMakePagesThereAnyMoreIsToldAndTheSeriesStops() {
        SeriesByHand lena = person("lena.berg");
        long parent = lena.page("Minutes of Lena");
        Map<String, String> plan = plan("Round of Lena", inThreeDays);
        plan.put("parent", "Minutes of Lena");
        ines.setUp(plan);
        assertThat(ines.made("Round of Lena").text()).contains("Minutes of Lena");
        restrict(lena.browser(), parent);

        Element form = ines.series("Round of Lena").expectFirst("details form");
        ines.browser()
                .send(
                        form,
                        Map.of(
                                "action",
                                "save",
                                "day",
                                SeriesByHand.weekday(inThreeDays.plusDays(1))));

        await(() -> !ines.series("Round of Lena").select(".warning").isEmpty());
        assertThat(ines.series("Round of Lena").select(".warning").text())
                .contains("may not make pages there any more");
        String told = "ines.haddad@example.org: No more pages are made for Round of Lena";
        await(() -> told().contains(told));
        assertThat(told()).containsOnlyOnce(told);
        System.out.println("told: " + told());
    }

    private static void restrict(Browser person, long page) {
        Element form =
                person.open("/pages/restrictions.action?pageId=" + page)
                        .page()
                        .expectFirst("form:has(input[name=holder])");
        person.send(form, Map.of("holder", "lena.berg"));
    }

    /** To whom each mail went, and its subject. */
    private static List<String> told() {
        List<String> told = new ArrayList<>();
        try {
            for (MimeMessage mail : LetterWorld.mails(folder.resolve("data"))) {
                // One that is still being written has no headers yet.
                told.add(mail.getHeader("To", ",") + ": " + mail.getSubject());
            }
        } catch (IOException | MessagingException e) {
            throw new AssertionError("mails cannot be read", e);
        }
        return told;
    }

    @Test
    void othersReadAndAdministratorsEndWhatIsNotTheirs() {
        Map<String, String> plan = plan("Look at the numbers", inThreeDays);
        plan.put("ahead", "TWO_HOURS");
        plan.put("skipped", inThreeDays + "\n" + inThreeDays.plusWeeks(1));
        ines.setUp(plan);
        String id = ines.series("Look at the numbers").expectFirst("input[name=id]").val();

        SeriesByHand lena = person("lena.berg");
        Element seen = lena.series("Look at the numbers");
        assertThat(seen.text()).contains("Set up by Ines Haddad");
        assertThat(seen.select("li")).hasSize(3);
        assertThat(seen.select("form, button, details")).isEmpty();
        for (String deed : List.of("remove", "stop", "save", "on")) {
            Map<String, String> typed = plan("Mine now", inThreeDays);
            typed.putAll(Map.of("action", deed, "id", id));
            Browser.Answer refused = lena.typed(typed);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("not yours to do");
        }

        SeriesByHand admin = person("admin");
        Element managed = admin.series("Look at the numbers");
        assertThat(managed.select("details")).isEmpty();
        admin.browser().send(managed.expectFirst("form"), Map.of("action", "remove"));
        assertThat(ines.browser().open(PAGE).text()).doesNotContain("Look at the numbers");
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        Map<String, String> wrong = plan("<b>Quarter</b>", inThreeDays);
        wrong.put("zone", "Mars/<i>Olympus</i>");

        Browser.Answer zone = ines.typed(wrong);
        wrong.put("zone", "UTC");
        wrong.put("skipped", "2026-02-30");
        Browser.Answer day = ines.typed(wrong);
        wrong.put("skipped", "");
        wrong.put("parent", "No such page");
        Browser.Answer parent = ines.typed(wrong);
        Browser.Answer title = ines.typed(plan(" ", inThreeDays));
        Browser.Answer forged =
                ines.browser().post(host.confluence() + PAGE, plan("Forged", inThreeDays));

        assertThat(warning(zone)).contains("Mars/<i>Olympus</i>");
        assertThat(zone.page().expectFirst("#title-0").val()).isEqualTo("<b>Quarter</b>");
        assertThat(warning(day)).contains("2026-02-30");
        assertThat(warning(parent)).contains("No such page");
        assertThat(warning(title)).contains("need a title");
        assertThat(forged.status()).isEqualTo(400);
        assertThat(ines.browser().open(PAGE).text()).doesNotContain("Quarter", "Forged");
    }

    private static String warning(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.page().expectFirst("main > .warning").text();
    }

    @Test
    void strangersSignInAndNobodyLearnsOfASpaceThatThereIsNot() {
        assertThat(Browser.anonymous(host.confluence()).open(PAGE).text())
                .doesNotContain("Meetings that come back");
        assertThat(
                        ines.browser()
                                .open("/plugins/servlet/empty-chair/series?space=NOWHERE")
                                .status())
                .isEqualTo(404);
    }
}
