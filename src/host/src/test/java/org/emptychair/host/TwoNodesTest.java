package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.host.confluence.pages.Browser;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Grant;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts on one PostgreSQL, joined to one cluster. */
class TwoNodesTest {
    private static final int ROWS = 600;
    private static final int ISSUES = 12;

    @TempDir static Path folder;
    private static EmbeddedPostgres postgres;
    private static LocalHost one;
    private static LocalHost other;
    private static JiraWorld jira;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        List<String> addresses = List.of("localhost:" + freePort(), "127.0.0.1:" + freePort());
        one = LocalHost.start(options("one", addresses));
        other = LocalHost.start(options("other", addresses));
        jira = new JiraWorld(one.jiraProduct().store());
        Grant account = Grant.toPerson(JiraProduct.SERVICE_ACCOUNT, Access.ADMINISTER);
        Grant admin = Grant.toPerson("admin", Access.ADMINISTER);
        jira.store.projects().regrant(jira.care.id(), List.of(account));
        jira.store.projects().regrant(jira.secret.id(), List.of(account, admin));
    }

    private static HostOptions options(String name, List<String> addresses) {
        return HostOptions.in(folder.resolve(name))
                .withPlugin(Path.of(System.getProperty("plugin.jar")))
                .withDatabaseUrl(postgres.getJdbcUrl("postgres", "postgres"))
                .withJoin(addresses);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        other.close();
        one.close();
        postgres.close();
    }

    /** Does the same on both nodes at once. */
    private static void atOnce(Runnable first, Runnable second) {
        CompletableFuture<Void> beside = CompletableFuture.runAsync(first);
        second.run();
        beside.join();
    }

    private static PushedContacts contacts(LocalHost host) {
        return new PushedContacts(host.confluence().toString());
    }

    @Test
    void theSameFileBroughtToBothKeepsEveryRowOnceAndBothCountThem() {
        String rows = PushedContacts.rows(0, ROWS);
        contacts(one).tellEverything();

        atOnce(() -> contacts(one).push(rows), () -> contacts(other).push(rows));

        assertThat(contacts(one).ids())
                .containsAll(IntStream.range(0, ROWS).mapToObj(Integer::toString).toList());
        assertThat(contacts(other).ids()).isEqualTo(contacts(one).ids());
        Map<String, Integer> recount = ofTheFile(contacts(one).recount());
        assertThat(recount.values().stream().mapToInt(it -> it).sum()).isEqualTo(ROWS);
        assertThat(ofTheFile(contacts(one).counts())).isEqualTo(recount);
        assertThat(ofTheFile(contacts(other).counts())).isEqualTo(recount);
    }

    /** Other tests bring contacts of other themes. */
    private static Map<String, Integer> ofTheFile(Map<String, Integer> counts) {
        Map<String, Integer> some = new HashMap<>(counts);
        some.keySet().removeIf(key -> PushedContacts.THEMES.stream().noneMatch(key::endsWith));
        return some;
    }

    @Test
    void whatOneNodeIsToldTheOtherKnowsAtOnce() {
        LetterWorld.send(one, "PUT", "settings", "{\"syncMinutes\":17}");
        LetterWorld.send(one, "POST", "themes", "{\"name\":\"Opening hours\"}");

        assertThat(LetterWorld.send(other, "GET", "settings", "").body())
                .contains("\"syncMinutes\":17");
        assertThat(LetterWorld.send(other, "GET", "themes", "").body()).contains("Opening hours");
        assertThat(LetterWorld.send(other, "GET", "settings", "").body())
                .contains("\"serviceTokenSet\":true");
    }

    @Test
    void twoSyncsAtOnceBringEveryIssueOnce() {
        IntStream.range(0, ISSUES).forEach(i -> jira.create(jira.draft(jira.care, "No " + i)));
        LetterWorld.send(
                one,
                "POST",
                "scopes",
                "{\"name\":\"Care\",\"kind\":\"complaints\",\"jql\":\"project = CARE\"}");

        atOnce(
                () -> LetterWorld.send(one, "POST", "sync", ""),
                () -> LetterWorld.send(other, "POST", "sync", ""));

        assertThat(ofJira(one)).isEqualTo(ISSUES);
        assertThat(ofJira(other)).isEqualTo(ISSUES);
        assertThat(contacts(one).ids()).isNotEmpty();
    }

    private static long ofJira(LocalHost host) {
        String answer = LetterWorld.send(host, "GET", "contacts?limit=1000", "").body();
        return answer.split("\"source\":\"jira\"", -1).length - 1L;
    }

    @Test
    void aLetterGoesOutOnceThoughBothNodesSend() throws IOException, MessagingException {
        LetterWorld.prepare(one);

        atOnce(
                () -> LetterWorld.send(one, "POST", "sync", ""),
                () -> LetterWorld.send(other, "POST", "sync", ""));
        LetterWorld.send(other, "POST", "sync", "");

        int sent =
                LetterWorld.mails(folder.resolve("one")).size()
                        + LetterWorld.mails(folder.resolve("other")).size();
        assertThat(sent).isEqualTo(1);
        assertThat(LetterWorld.states(other)).containsExactly("delivered");
    }

    @Test
    void issuesAreLinkedOnceThoughBothNodesDecideAndLink() {
        List<Issue> issues =
                IntStream.range(0, ISSUES)
                        .mapToObj(i -> jira.create(jira.draft(jira.secret, "Matter " + i)))
                        .toList();
        Browser admin = Browser.of("admin", one.jira());
        Element consent = admin.open("/applinks/authorise").page().expectFirst("form.host-form");
        admin.send(consent, Map.of("answer", "allow"));
        long page = new SeriesByHand("admin", one.confluence()).page("Meeting of both nodes");

        atOnce(() -> decide(one, page, issues), () -> decide(other, page, issues));
        atOnce(
                () -> LetterWorld.send(one, "POST", "sync", ""),
                () -> LetterWorld.send(other, "POST", "sync", ""));

        SeriesByHand.await(() -> issues.stream().allMatch(it -> linked(it) >= 2));
        LetterWorld.send(other, "POST", "sync", "");
        assertThat(issues).allMatch(it -> linked(it) == 2);
        assertThat(LetterWorld.send(other, "GET", "outbox", "").body())
                .doesNotContain("under-way", "\"failed\"");
    }

    private static void decide(LocalHost host, long page, List<Issue> issues) {
        String serves =
                issues.stream()
                        .map(it -> "\"BOARD-%d\"".formatted(it.number()))
                        .collect(Collectors.joining(","));
        LetterWorld.send(
                host,
                "POST",
                "decisions",
                "{\"pageId\":%d,\"state\":\"decided\",\"statement\":\"By %s\",\"serves\":[%s]}"
                        .formatted(page, host == one ? "one" : "other", serves));
    }

    private static int linked(Issue issue) {
        return jira.store.links().of(issue.id()).size();
    }

    @Test
    void aMeetingThatComesBackHasOnePageThoughBothNodesMakeThem() {
        LocalDate meeting = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        SeriesByHand here = new SeriesByHand("admin", one.confluence());
        SeriesByHand there = new SeriesByHand("admin", other.confluence());

        atOnce(
                () -> here.setUp(SeriesByHand.plan("Meeting of one", meeting)),
                () -> there.setUp(SeriesByHand.plan("Meeting of the other", meeting)));

        here.made("Meeting of the other");
        there.made("Meeting of one");
        assertThat(here.pages("Meeting of one")).isEqualTo(1);
        assertThat(here.pages("Meeting of the other")).isEqualTo(1);
    }
}
