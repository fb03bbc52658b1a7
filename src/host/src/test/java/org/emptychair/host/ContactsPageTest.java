package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.emptychair.week.IsoWeek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the contacts behind a number: who may read it, what it filters and refuses. */
class ContactsPageTest {
    @TempDir static Path folder;
    private static LocalHost host;
    private static IsoWeek last;

    @BeforeAll
    static void start() throws IOException {
        last = IsoWeek.lastComplete(Instant.now(), ZoneOffset.UTC);
        LetterWorld.peopleAlone(folder);
        host =
                LocalHost.start(
                        HostOptions.in(folder)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
        LetterWorld.prepare(host);
        LetterWorld.send(host, "PUT", "settings", "{\"customerService\":[\"customer-service\"]}");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String page(String query) {
        return host.confluence() + "/plugins/servlet/empty-chair/contacts?" + query;
    }

    private static Document read(String query) {
        HttpResponse<String> answer = Http.getAs("support.lead", page(query));
        assertThat(answer.statusCode()).as(query).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String about(String theme) {
        return "week=%s&source=shop&theme=%s"
                .formatted(last, URLEncoder.encode(theme, StandardCharsets.UTF_8));
    }

    @Test
    void customerServiceFindsWhatItKeepsFromTheReport() {
        String report = host.confluence() + "/plugins/servlet/empty-chair/wocas";

        Elements ways =
                Jsoup.parse(Http.getAs("support.lead", report).body(), report).select(".ways a");

        assertThat(ways).hasSize(3);
        for (Element way : ways) {
            assertThat(Http.getAs("support.lead", way.absUrl("href")).statusCode())
                    .as(way.text())
                    .isEqualTo(200);
        }
        assertThat(Jsoup.parse(Http.getAs("ines.haddad", report).body()).select(".ways")).isEmpty();
    }

    @Test
    void onlyCustomerServiceReadsIt() {
        String query = about("Double charges");

        assertThat(Http.get(page(query)).statusCode()).isBetween(302, 303);
        for (String other : new String[] {"reader", "lena.berg", "ines.haddad"}) {
            HttpResponse<String> answer = Http.getAs(other, page(query));
            assertThat(answer.statusCode()).as(other).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Double charges");
        }
        assertThat(Http.getAs("support.lead", page(query)).headers().map())
                .hasEntrySatisfying(
                        "cache-control", kept -> assertThat(kept).containsExactly("no-store"));
    }

    @Test
    void aThemesContactsAreReadPageByPage() {
        Document first = read(about("Double charges"));
        String next = first.select("a:contains(Older contacts)").attr("href");

        assertThat(first.select("h2").text())
                .startsWith("Double charges, week %d".formatted(last.number()));
        assertThat(first.select(".people li")).hasSize(25);
        assertThat(read(next.replaceFirst(".*\\?", "")).select(".people li")).hasSize(15);
        assertThat(next).contains("theme=Double+charges", "source=shop");
    }

    @Test
    void whatNobodySaidIsAnEmptyPage() {
        assertThat(read("week=2001-W01").text()).contains("All contacts, week 1", "There are none");
        assertThat(read("week=" + last + "&unclassified=yes&source=shop").text())
                .contains("Unclassified", "There are none");
        assertThat(read("week=" + last + "&department=Nobody").text()).contains("There are none");
        assertThat(read(about("Double charges") + "&department=Nobody").text())
                .contains("There are none");
    }

    @Test
    void whereNoWeekIsNamedItIsTheLastCompleteOne() {
        String title = "All contacts, week " + last.number();

        assertThat(read("").text()).contains(title);
        assertThat(read("week=").text()).contains(title);
    }

    @Test
    void aHostileThemeIsOnlyATitle() {
        Document page = read(about("<script>alert(1)</script>\"x"));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h2").text()).startsWith("<script>alert(1)</script>\"x, week");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "week=last",
                "week=2026-W54",
                "week=2026-W47&cursor=nonsense",
                "week=2026-W47&cursor=%27%20OR%201=1",
                "week=2026-W47&theme=a%00b"
            })
    void whatCannotBeReadIsNotFound(String query) {
        HttpResponse<String> answer = Http.getAs("support.lead", page(query));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "org.emptychair");
    }
}
