package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.host.confluence.pages.Browser;
import org.emptychair.host.jira.store.Catalogue;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.RemoteLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions as people use them: many at once, two people at one page, issues that go away. */
class DecisionsInUseTest {
    private static final String LEADER = "ines.haddad";
    private static final Duration BOUND = Duration.ofSeconds(60);

    @TempDir static Path folder;
    private static SeatWorld world;

    @BeforeAll
    static void start() {
        world = new SeatWorld(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void aPageWithTwoHundredDecisionsShowsEachAsItStands() {
        String storage =
                IntStream.range(0, 200)
                        .mapToObj(
                                at ->
                                        "<ac:structured-macro ac:name=\"customer-decision\" ac:macro-id=\"m%d\"><ac:rich-text-body><p>Decision %d</p></ac:rich-text-body></ac:structured-macro>"
                                                .formatted(at, at))
                        .collect(Collectors.joining());

        long page = world.page("Two hundred", storage);

        await(() -> items("decisions?limit=500&pageId=" + page).size() == 200);
        Document shown = Jsoup.parse(world.view(LEADER, page, "display"));
        assertThat(shown.select(".ec-decision .lead").eachText())
                .hasSize(200)
                .containsOnly("Decided");
    }

    @Test
    void aDecisionForAHundredIssuesReachesEach() {
        List<String> keys = IntStream.range(0, 100).mapToObj(at -> "CARE-" + (1_001 + at)).toList();

        JsonNode made = decide("Write to a hundred customers", keys, "");

        await(() -> keys.stream().allMatch(key -> links(key, "Write to a hundred") == 1));
        world.send(
                LEADER,
                "PUT",
                "decisions/" + made.path("id").asText(),
                "{\"state\":\"withdrawn\"}");
        await(() -> keys.stream().allMatch(key -> links(key, "Write to a hundred") == 0));
    }

    @Test
    void anIssueThatMovesIsStillTheOneThatItsDecisionServes() {
        JiraStore jira = world.host().jiraProduct().store();
        Catalogue catalogue = jira.projects().catalogue();
        String id = decide("Ask after the move", List.of("CARE-1111"), "").path("id").asText();
        await(() -> links("CARE-1111", "Ask after the move") == 1);

        Project target =
                catalogue.projects().values().stream()
                        .filter(it -> it.key().equals("TRADE"))
                        .findFirst()
                        .orElseThrow();
        Issue moved =
                jira.issues().move(issue("CARE-1111"), target, catalogue, "admin", Instant.now());
        String key = "TRADE-" + moved.number();
        world.send("admin", "POST", "sync", "");
        world.send(LEADER, "PUT", "decisions/" + id, "{\"statement\":\"Ask twice\"}");
        await(() -> links(key, "Ask twice") == 1);

        assertThat(links(key, "Ask after the move")).isZero();
        assertThat(items("decisions?issueKey=" + key).findValuesAsText("id")).containsExactly(id);
        world.send(LEADER, "PUT", "decisions/" + id, "{\"state\":\"withdrawn\"}");
        await(() -> links(key, "Ask twice") == 0);
    }

    @Test
    void anIssueThatStaysKeepsItsLinkOneThatIsDeletedEndsItAndOneThatIsNotThereIsGivenUp() {
        JiraStore jira = world.host().jiraProduct().store();
        Issue gone = issue("CARE-1110");
        JsonNode made = decide("Look at three issues", List.of("CARE-1109", "CARE-1110"), "");
        await(() -> links("CARE-1109", "Look at three") == 1);
        await(() -> links("CARE-1110", "Look at three") == 1);

        jira.issues().delete(gone, Instant.now());
        String body = "{\"serves\":[\"CARE-1109\",\"CARE-1110\",\"NOSUCH-1\"]}";
        world.send(LEADER, "PUT", "decisions/" + made.path("id").asText(), body);
        world.send("admin", "POST", "sync", "");

        assertThat(links("CARE-1109", "Look at three")).isEqualTo(1);
        await(() -> outbox("NOSUCH-1").contains("nobody"));
        await(() -> !outbox(Long.toString(gone.id())).contains("waiting"));
    }

    @Test
    void twoPeopleAtOnePageLoseNothing() {
        long page = world.page("Two at once", "<p>Beginning</p>");
        Browser ines = Browser.of(LEADER, world.host().confluence());
        Browser lena = Browser.of("lena.berg", world.host().confluence());
        Element form =
                lena.open("/plugins/servlet/empty-chair/decide?pageId=" + page)
                        .page()
                        .expectFirst("form");
        Element editor = ines.open("/pages/editpage.action?pageId=" + page).form("editpage.action");
        ines.send(editor, Map.of("do", "save", "storage", "<p>Beginning and end</p>"));

        Browser.Answer asked = lena.send(form, Map.of("statement", "Keep both", "effect", "less"));
        Element again = asked.page().expectFirst("form");
        Browser.Answer saved = lena.send(again, Map.of());

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.page().select("[role=alert]").text()).startsWith("For whom is this?");
        assertThat(again.expectFirst("textarea").wholeText()).isEqualTo("Keep both");
        assertThat(again.expectFirst("#effect").val()).isEqualTo("less");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(ines.open("/pages/editpage.action?pageId=" + page).storage())
                .startsWith("<p>Beginning and end</p>")
                .contains("Keep both");
    }

    @Test
    void theOwnerConfirmsWhatTheCountsSayAndOthersOnlyRead() {
        String id = items("decisions?query=called%20back").get(0).path("id").asText();
        String address = "/plugins/servlet/empty-chair/review?id=" + id;
        Browser owner = Browser.of("tomas.rey", world.host().confluence());
        Browser other = Browser.of(LEADER, world.host().confluence());

        Element form = owner.open(address).page().expectFirst("form[action$=review]");
        Browser.Answer chosen =
                owner.send(form, Map.of("outcome", "no-real-change", "comment", "Too few people."));

        assertThat(chosen.page().select("main").text())
                .contains("Tom\u00e1s Rey said on", "No real change", "Too few people.");
        Document read = other.open(address).page();
        assertThat(read.select("form[action$=review]")).isEmpty();
        assertThat(read.select("main").text()).contains("Tom\u00e1s Rey said on");
        assertThat(other.post(form.absUrl("action"), Map.of("id", id)).status()).isEqualTo(404);
        assertThat(owner.post(form.absUrl("action"), Map.of("id", id)).status()).isEqualTo(400);
        assertThat(other.open(address + "9999").status()).isEqualTo(404);
        assertThat(other.open("/plugins/servlet/empty-chair/decisions?state=done").page().text())
                .contains("says Tom\u00e1s Rey");
    }

    @Test
    void anOwnerIsWrittenToOnceWhenItIsTheirsAndOnceBeforeItIsDue()
            throws IOException, MessagingException {
        String tomorrow = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1).toString();
        JsonNode made =
                decide(
                        "Write to Aiko",
                        List.of("CARE-1108"),
                        ",\"owner\":\"aiko.mori\",\"due\":\"%s\"".formatted(tomorrow));

        world.send("admin", "POST", "sync", "");
        world.send("admin", "POST", "sync", "");
        world.send(LEADER, "PUT", "decisions/" + made.path("id").asText(), "{\"effect\":\"less\"}");
        world.send("admin", "POST", "sync", "");

        List<String> subjects =
                LetterWorld.mails(folder.resolve("data")).stream()
                        .map(DecisionsInUseTest::subject)
                        .filter(it -> it.contains("decision"))
                        .toList();
        assertThat(subjects)
                .filteredOn(it -> it.startsWith("aiko.mori"))
                .hasSize(2)
                .anyMatch(it -> it.contains("is yours"))
                .anyMatch(it -> it.contains("is due on"));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + " " + mail.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static JsonNode decide(String statement, List<String> keys, String more) {
        String serves = keys.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        String body =
                "{\"pageId\":%d,\"state\":\"decided\",\"statement\":\"%s\",\"serves\":%s%s}"
                        .formatted(world.meeting(), statement, serves, more);
        return world.send(LEADER, "POST", "decisions", body);
    }

    private static JsonNode items(String path) {
        return world.rest(LEADER, path).path("items");
    }

    private static String outbox(String issue) {
        for (JsonNode entry : world.rest("admin", "outbox").path("items")) {
            if (entry.toString().contains("\"" + issue + "\"")) {
                return entry.toString();
            }
        }
        return "";
    }

    private static Issue issue(String key) {
        JiraStore store = world.host().jiraProduct().store();
        return store.issues().find(key, store.projects().catalogue()).orElseThrow();
    }

    private static long links(String key, String title) {
        List<RemoteLink> links = world.host().jiraProduct().store().links().of(issue(key).id());
        return links.stream().filter(it -> it.toString().contains(title)).count();
    }

    private static void await(BooleanSupplier until) {
        long end = System.nanoTime() + BOUND.toNanos();
        while (!until.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(until.getAsBoolean()).isTrue();
    }
}
