package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a page reaches the links to its decisions by itself, with no sync asked for. */
class DecisionPageTest {
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
    void aPageThatIsRestrictedTakesItsWordsOutOfTheIssueAndGivesThemBack() {
        long page = world.page("Board of Tuesday", "<p>Minutes.</p>");
        decide(page, "Pay back what was taken twice", "CARE-1097");
        await(() -> panel("CARE-1097").contains("Pay back what was taken twice"));
        Browser ines = Browser.of(LEADER, world.host().confluence());
        String restrictions = "/pages/restrictions.action?pageId=" + page;

        Element form = ines.open(restrictions).page().expectFirst("form:has(input[name=holder])");
        Browser.Answer restricted = ines.send(form, Map.of("holder", LEADER));

        await(() -> panel("CARE-1097").contains("A decision in a restricted meeting"));
        assertThat(panel("CARE-1097"))
                .doesNotContain("Pay back what was taken twice", "Board of Tuesday");

        Element remove = restricted.page().expectFirst("form:has(button[name=remove])");
        ines.send(remove, Map.of("remove", remove.expectFirst("button").val()));

        await(() -> panel("CARE-1097").contains("Pay back what was taken twice"));
    }

    @Test
    void aPageThatGetsAnotherTitleTellsItsIssue() {
        long page = world.page("Board of Wednesday", "<p>Minutes.</p>");
        decide(page, "Send a second lid", "CARE-1098");
        await(() -> panel("CARE-1098").contains("Board of Wednesday"));
        Browser ines = Browser.of(LEADER, world.host().confluence());

        Element form = ines.open("/pages/editpage.action?pageId=" + page).form("editpage.action");
        ines.send(form, Map.of("do", "save", "title", "Board of Thursday"));

        await(() -> panel("CARE-1098").contains("Board of Thursday"));
        assertThat(panel("CARE-1098")).contains("Send a second lid");
    }

    private static void decide(long page, String statement, String issue) {
        String body =
                """
                {"pageId":%d,"state":"decided","onPage":"true","statement":"%s","serves":["%s"]}\
                """
                        .formatted(page, statement, issue);
        world.send(LEADER, "POST", "decisions", body);
    }

    private static String panel(String key) {
        HttpResponse<String> page = Http.getAs("lena.berg", world.host().jira() + "/browse/" + key);
        return Jsoup.parse(page.body()).select(".ec-issue").text();
    }

    private static void await(BooleanSupplier until) {
        long end = System.nanoTime() + BOUND.toNanos();
        while (!until.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(until.getAsBoolean()).isTrue();
    }
}
