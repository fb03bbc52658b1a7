package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chairs that stand on one page are drawn together, and for one reader alone. */
class SeveralChairsTest {
    private static final String ISSUES = "/browse/";
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir static Path folder;
    private static SeatWorld world;
    private static long page;

    @BeforeAll
    static void start() {
        world = new SeatWorld(folder.resolve("data"));
        page =
                world.page(
                        "Three chairs",
                        chair("whole", "")
                                + "<p>Minutes</p>"
                                + chair("again", "")
                                + chair("money", parameter("departments", "Finance")));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static String chair(String id, String parameters) {
        return """
        <ac:structured-macro ac:name="empty-chair" ac:schema-version="1" ac:macro-id="%s">%s\
        </ac:structured-macro>"""
                .formatted(id, parameters);
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"%s\">%s</ac:parameter>".formatted(name, value);
    }

    private static Document seenBy(String person) {
        return Jsoup.parse(world.view(person, page, "display"));
    }

    private static Document inGerman(String person) {
        String address = world.host().confluence() + "/pages/viewpage.action?pageId=" + page;
        return Jsoup.parse(
                Http.send(Http.as(person, address).header("Accept-Language", "de")).body());
    }

    private static String inside(Document page, String macro) {
        return page.expectFirst("article[data-ec-macro=" + macro + "]").html();
    }

    private static String contacted(Document page, String macro) {
        return page.expectFirst("article[data-ec-macro=%s] .figures .n".formatted(macro)).text();
    }

    @Test
    void eachIsKnownByItsOwnNameAndSaysWhatItWasAskedFor() {
        Document seen = seenBy("ines.haddad");

        assertThat(seen.select("article[data-ec-panel]").eachAttr("data-ec-macro"))
                .containsExactly("whole", "again", "money");
        assertThat(inside(seen, "again")).isEqualTo(inside(seen, "whole"));
        assertThat(contacted(seen, "money")).isNotEqualTo(contacted(seen, "whole"));
    }

    @Test
    void aLeaderIsAskedAboutTheirWeekOnce() {
        assertThat(seenBy("lena.berg").select("article.ask")).hasSize(1);
        assertThat(seenBy("reader").select("article.ask")).isEmpty();
    }

    @Test
    void whoReadsGermanBesideWhoReadsEnglishReadsGerman() {
        String english = inside(seenBy("ines.haddad"), "whole");
        String german = inside(inGerman("ines.haddad"), "whole");

        assertThat(german).contains("Woche").isNotEqualTo(english);
        assertThat(inside(seenBy("ines.haddad"), "whole")).contains("week");
    }

    @Test
    void whoMayNotSeeAnIssueReadsNoKeyOfItWhereALeaderJustDid() {
        for (String person : new String[] {"ines.haddad", "reader"}) {
            // What the panel's script asks, which waits for Jira.
            world.ask(person, "chair?pageId=" + page);
        }

        assertThat(inside(seenBy("ines.haddad"), "whole")).contains(ISSUES);
        assertThat(inside(seenBy("reader"), "whole")).doesNotContain(ISSUES);
    }

    @Test
    void whatWasWrittenStandsInEachAtTheNextLook() {
        Document before = seenBy("ines.haddad");

        world.send(
                "admin",
                "POST",
                "contacts",
                """
                {"source":"phone","id":"three-chairs","at":"%s","department":"Finance",\
                "words":"Twice again."}"""
                        .formatted(Instant.now().minus(WEEK)));

        Document after = seenBy("ines.haddad");
        for (String macro : new String[] {"whole", "again", "money"}) {
            assertThat(contacted(after, macro)).isNotEqualTo(contacted(before, macro));
        }
    }
}
