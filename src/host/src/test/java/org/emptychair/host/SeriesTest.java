package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that come back, on a host whose clock is the real one. */
class SeriesTest {
    private static final String PAGE = "/plugins/servlet/empty-chair/series?space=LEAD";
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** Its page is due as soon as somebody wants it a week before. */
    private final LocalDate inThreeDays = LocalDate.now(ZoneOffset.UTC).plusDays(3);

    @TempDir static Path folder;
    private static LocalHost host;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data");
        LetterWorld.peopleAlone(data);
        host =
                LocalHost.start(
                        HostOptions.in(data)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static Browser browser(String person) {
        return Browser.of(person, host.confluence());
    }

    private static Map<String, String> plan(String title, LocalDate meeting) {
        return new HashMap<>(
                Map.of(
                        "action",
                        "add",
                        "title",
                        title,
                        "day",
                        Integer.toString(meeting.getDayOfWeek().getValue()),
                        "hour",
                        "10",
                        "zone",
                        "UTC",
                        "ahead",
                        "ONE_WEEK"));
    }

    private static Browser.Answer setUp(Browser person, Map<String, String> plan) {
        Browser.Answer answer = person.send(newForm(person), plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static Element newForm(Browser person) {
        return person.open(PAGE).page().expectFirst("form:has(button[value=add])");
    }

    private static Element series(Document page, String name) {
        return page.select("section.card").stream()
                .filter(it -> it.expectFirst("h2").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + name));
    }

    private static Element series(Browser person, String name) {
        return series(person.open(PAGE).page(), name);
    }

    /** Where the page of the meeting stands, once it is made. */
    private static String made(Browser person, String name) {
        await(() -> !series(person, name).select("a[href*=pageId]").isEmpty());
        return series(person, name).expectFirst("a[href*=pageId]").attr("href");
    }

    private static String body(Browser person, String href) {
        return person.open(href.replaceFirst("^/confluence", "")).text();
    }

    @Test
    void theNextMeetingsPageIsMadeAsWhoeverSetItUpWithTheChairOnIt() {
        Browser ines = browser("ines.haddad");

        setUp(ines, plan("Leadership meeting", inThreeDays));

        String href = made(ines, "Leadership meeting");
        Browser.Answer page = ines.open(href.replaceFirst("^/confluence", ""));
        assertThat(page.page().title()).contains("Leadership meeting " + inThreeDays);
        assertThat(page.text()).contains("Ines Haddad", "Agenda, five minutes");
        assertThat(page.page().select(".page-body .ec")).isNotEmpty();
        String storage = ines.open("/pages/editpage.action?" + page.address().getQuery()).storage();
        assertThat(storage)
                .contains("<ac:parameter ac:name=\"date\">" + inThreeDays + "</ac:parameter>")
                .doesNotContain("at:i18n");
        System.out.println("made: " + page.page().title());
    }

    @Test
    void howeverOftenTheJobRunsThereIsOnePage() {
        Browser ines = browser("ines.haddad");
        setUp(ines, plan("Weekly look", inThreeDays));
        String first = made(ines, "Weekly look");

        for (String deed : List.of("stop", "on", "stop", "on")) {
            Element form = series(ines, "Weekly look").expectFirst("form");
            ines.send(form, Map.of("action", deed));
        }
        setUp(ines, plan("Something after it", inThreeDays));

        made(ines, "Something after it");
        assertThat(made(ines, "Weekly look")).isEqualTo(first);
        Document space = ines.open("/display/LEAD").page();
        assertThat(space.select("a:containsOwn(Weekly look)")).hasSize(1);
    }

    @Test
    void aTitleThatSomebodyElseTookIsLeftToThem() {
        Browser ines = browser("ines.haddad");
        Browser.Answer dialog = ines.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                ines.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        ines.send(
                editor.form("newpage.action"),
                Map.of(
                        "do",
                        "save",
                        "title",
                        "Board " + inThreeDays,
                        "storage",
                        "<p>By hand.</p>"));

        setUp(ines, plan("Board {date}", inThreeDays));

        await(() -> series(ines, "Board").text().contains("there was a page of that title"));
        assertThat(series(ines, "Board").select(".warning")).isEmpty();
    }

    @Test
    void whoMayNotMakePagesThereAnyMoreIsToldAndTheSeriesStops() throws Exception {
        Browser ines = browser("ines.haddad");
        Browser lena = browser("lena.berg");
        long parent = page(lena, "Minutes of Lena");
        Map<String, String> plan = plan("Round of Lena", inThreeDays);
        plan.put("parent", "Minutes of Lena");
        setUp(ines, plan);
        String made = body(ines, made(ines, "Round of Lena"));
        assertThat(made).contains("Minutes of Lena");
        restrict(lena, parent);

        Element form = series(ines, "Round of Lena").expectFirst("details form");
        ines.send(
                form,
                Map.of(
                        "action",
                        "save",
                        "day",
                        Integer.toString(inThreeDays.plusDays(1).getDayOfWeek().getValue())));

        await(() -> !series(ines, "Round of Lena").select(".warning").isEmpty());
        assertThat(series(ines, "Round of Lena").select(".warning").text())
                .contains("may not make pages there any more");
        await(() -> subjects().contains("No more pages are made for Round of Lena"));
        assertThat(subjects()).containsOnlyOnce("No more pages are made for Round of Lena");
        System.out.println("told: " + subjects());
    }

    private static long page(Browser person, String title) {
        Browser.Answer dialog = person.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                person.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        return person.send(
                        editor.form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", "<p>Here.</p>"))
                .pageId();
    }

    private static void restrict(Browser person, long page) {
        Element form =
                person.open("/pages/restrictions.action?pageId=" + page)
                        .page()
                        .expectFirst("form:has(input[name=holder])");
        person.send(form, Map.of("holder", "lena.berg"));
    }

    private static List<String> subjects() {
        try {
            return LetterWorld.mails(folder.resolve("data")).stream()
                    .map(SeriesTest::subject)
                    .toList();
        } catch (IOException | MessagingException e) {
            throw new AssertionError("mails cannot be read", e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError("a mail cannot be read", e);
        }
    }

    @Test
    void othersReadAndAdministratorsEndWhatIsNotTheirs() {
        Browser ines = browser("ines.haddad");
        Map<String, String> plan = plan("Look at the numbers", inThreeDays);
        plan.put("ahead", "TWO_HOURS");
        plan.put("skipped", inThreeDays + "\n" + inThreeDays.plusWeeks(1));
        setUp(ines, plan);
        String id = series(ines, "Look at the numbers").expectFirst("input[name=id]").val();

        Browser lena = browser("lena.berg");
        Element seen = series(lena, "Look at the numbers");
        assertThat(seen.text()).contains("Set up by Ines Haddad");
        assertThat(seen.select("li")).hasSize(3);
        assertThat(seen.select("form, button, details")).isEmpty();
        Browser.Answer refused = lena.send(newForm(lena), Map.of("action", "remove", "id", id));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("not yours to do");

        Browser admin = browser("admin");
        Element managed = series(admin, "Look at the numbers");
        assertThat(managed.select("details")).isEmpty();
        admin.send(managed.expectFirst("form"), Map.of("action", "remove"));
        assertThat(ines.open(PAGE).text()).doesNotContain("Look at the numbers");
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasTypedStays() {
        Browser ines = browser("ines.haddad");
        Map<String, String> wrong = plan("<b>Quarter</b>", inThreeDays);
        wrong.put("zone", "Mars/<i>Olympus</i>");

        Browser.Answer zone = ines.send(newForm(ines), wrong);
        wrong.put("zone", "UTC");
        wrong.put("skipped", "2026-02-30");
        Browser.Answer day = ines.send(newForm(ines), wrong);
        wrong.put("skipped", "");
        wrong.put("parent", "No such page");
        Browser.Answer parent = ines.send(newForm(ines), wrong);
        Browser.Answer title = ines.send(newForm(ines), plan(" ", inThreeDays));
        Browser.Answer forged = ines.post(host.confluence() + PAGE, plan("Forged", inThreeDays));

        assertThat(List.of(zone.status(), day.status(), parent.status(), title.status()))
                .containsOnly(400);
        assertThat(zone.page().expectFirst("main .warning").text()).contains("Mars/<i>Olympus</i>");
        assertThat(zone.page().expectFirst("#title-0").val()).isEqualTo("<b>Quarter</b>");
        assertThat(day.page().expectFirst("main .warning").text()).contains("2026-02-30");
        assertThat(parent.page().expectFirst("main .warning").text()).contains("No such page");
        assertThat(title.page().expectFirst("main .warning").text()).contains("need a title");
        assertThat(forged.status()).isEqualTo(400);
        assertThat(ines.open(PAGE).text()).doesNotContain("Quarter", "Forged");
    }

    @Test
    void strangersSignInAndNobodyLearnsOfASpaceThatThereIsNot() {
        assertThat(Browser.anonymous(host.confluence()).open(PAGE).text())
                .doesNotContain("Meetings that come back");
        assertThat(
                        browser("ines.haddad")
                                .open("/plugins/servlet/empty-chair/series?space=NOWHERE")
                                .status())
                .isEqualTo(404);
    }

    private static void await(BooleanSupplier until) {
        long end = System.nanoTime() + BOUND.toNanos();
        while (!until.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(until.getAsBoolean()).isTrue();
    }
}
