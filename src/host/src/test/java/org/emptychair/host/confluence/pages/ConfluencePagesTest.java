package org.emptychair.host.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a running host, through HTTP and without scripts. */
class ConfluencePagesTest {

    private static Site site;
    private static Browser ines;
    private static Browser lena;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new Site(folder);
        ines = site.of("ines.haddad");
        lena = site.of("lena.berg");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theFirstPageIsTheMeetingOfThisWeekBelowMeetings() {
        Browser.Answer meeting = ines.open(site.startPage());

        assertThat(meeting.page().select("h1").text())
                .matches("Leadership weekly, \\d{1,2} \\p{L}+ \\d{4}");
        assertThat(meeting.page().select(".host-breadcrumbs a").eachText())
                .containsExactly("Spaces", "Leadership", "Meetings");
        assertThat(meeting.page().select("time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(meeting.page().select(".macro-unknown").text())
                .isEqualTo("Unknown macro: 'empty-chair'");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        Browser.Answer answer = Browser.anonymous(site.base()).open(site.startPage());

        assertThat(answer.address().getPath()).endsWith("/login.action");
    }

    @Test
    void aPageIsWrittenAndRunsItsMacroAsItsReader() {
        long id = site.newPage("<p>before</p>" + Site.ECHO);

        Document page = lena.open("/pages/viewpage.action?pageId=" + id).page();
        Element echo = page.expectFirst(".page-body .echo");

        assertThat(echo.attr("data-output")).isEqualTo("display");
        assertThat(echo.attr("data-page")).isEqualTo(String.valueOf(id));
        assertThat(echo.attr("data-space")).isEqualTo("LEAD");
        assertThat(echo.attr("data-user")).isEqualTo("lena.berg");
        assertThat(echo.attr("data-id")).hasSize(36);
        assertThat(echo.text()).isEqualTo("{words=hi} inner");
        assertThat(page.select(".page-byline").text()).contains("Created by Ines Haddad");
    }

    @Test
    void aMacrosResourcesComeOnlyWithPagesThatHaveIt() {
        long with = site.newPage(Site.ECHO);
        long without = site.newPage("<p>none</p>");

        assertThat(ines.open("/pages/viewpage.action?pageId=" + with).text())
                .contains("echo-resources");
        assertThat(ines.open("/pages/viewpage.action?pageId=" + without).text())
                .doesNotContain("echo-resources");
    }

    @Test
    void eachOutputReachesTheMacroAndExportsHaveNoScripts() {
        long id = site.newPage(Site.ECHO);

        for (String output :
                new String[] {"preview", "pdf", "word", "html_export", "email", "feed"}) {
            Document page =
                    ines.open("/pages/viewpage.action?pageId=" + id + "&output=" + output).page();
            assertThat(page.select(".echo").attr("data-output")).isEqualTo(output);
            assertThat(page.select("link[rel=stylesheet], script"))
                    .hasSize(output.equals("preview") ? 3 : 0);
        }
        assertThat(ines.open("/pages/viewpage.action?pageId=" + id + "&output=fax").status())
                .isEqualTo(404);
    }

    @Test
    void aFailingMacroStaysInItsBoxWithAReferenceAndNoInnerFact() {
        long id = site.newPage("<ac:structured-macro ac:name=\"failing\" /><p>after</p>");

        Browser.Answer answer = ines.open("/pages/viewpage.action?pageId=" + id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".macro-failed").text())
                .contains("The macro 'failing' could not be shown.")
                .containsPattern("Reference for the log: [0-9a-f]{8}");
        assertThat(answer.text()).doesNotContain("inner fact").contains("<p>after</p>");
    }

    @Test
    void brokenTextIsRefusedByItsPlaceAndComesBackAsTyped() {
        long id = site.newPage("<p>fine</p>");

        Browser.Answer refused =
                site.edit(
                        ines,
                        id,
                        Map.of("storage", "\n<p>\n<b>mine & yours</p>", "comment", "why"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("Line 3, column");
        assertThat(refused.storage()).isEqualTo("\n<p>\n<b>mine & yours</p>");
        assertThat(refused.page().select("input[name=comment]").val()).isEqualTo("why");
        assertThat(ines.open("/pages/viewpage.action?pageId=" + id).text()).contains("<p>fine</p>");
    }

    @Test
    void twoEditsAtOnceShowBothAndLoseNeither() {
        long id = site.newPage("<p>start</p>");
        Element lenasForm =
                lena.open("/pages/editpage.action?pageId=" + id).form("editpage.action");
        site.edit(ines, id, Map.of("storage", "<p>of Ines</p>"));

        Browser.Answer conflict =
                lena.send(lenasForm, Map.of("storage", "<p>of Lena</p>", "do", "save"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.message()).contains("Version 2 was saved while you were editing");
        assertThat(conflict.storage()).isEqualTo("<p>of Lena</p>");
        assertThat(conflict.page().expectFirst("textarea[readonly]").wholeText())
                .contains("<p>of Ines</p>");
        Browser.Answer saved = lena.send(conflict.form("editpage.action"), Map.of("do", "save"));
        assertThat(saved.page().select(".page-body").text()).isEqualTo("of Lena");
    }

    @Test
    void aFormWithoutItsTokenChangesNothingAndKeepsWhatWasTyped() {
        long id = site.newPage("<p>start</p>");
        Element form = ines.open("/pages/editpage.action?pageId=" + id).form("editpage.action");

        Browser.Answer refused =
                ines.send(form, Map.of("atl_token", "other", "storage", "<p>x</p>", "do", "save"));

        assertThat(refused.message()).contains("nothing was saved");
        assertThat(refused.storage()).isEqualTo("<p>x</p>");
        assertThat(
                        ines.post(
                                        site.base() + "/pages/trash.action",
                                        Map.of("pageId", String.valueOf(id)))
                                .status())
                .isEqualTo(403);
        assertThat(ines.open("/pages/viewpage.action?pageId=" + id).text()).contains("start");
    }

    @Test
    void whatWasTypedComesBackEvenWhenThePageIsGone() {
        long id = site.newPage("<p>start</p>");
        Element form = lena.open("/pages/editpage.action?pageId=" + id).form("editpage.action");
        ines.send(ines.open(Site.view(id)).form("trash.action"), Map.of());

        Browser.Answer kept = lena.send(form, Map.of("storage", "<p>long work</p>", "do", "save"));

        assertThat(kept.status()).isEqualTo(404);
        assertThat(kept.message()).startsWith("Nothing was saved");
        assertThat(Browser.text(kept.page().expectFirst("textarea"))).isEqualTo("<p>long work</p>");
    }

    @Test
    void aLongPageIsSavedWhole() {
        String storage = "<p>" + "every word counts, ".repeat(50_000) + "</p>";

        long id = site.newPage(storage);

        Element form = ines.open("/pages/editpage.action?pageId=" + id).form("editpage.action");
        assertThat(Browser.text(form.expectFirst("textarea"))).isEqualTo(storage);
    }

    @Test
    void onlyAnAdministratorAddsSpaces() {
        Browser admin = site.of("admin");
        Element form = admin.open("/").form("createspace.action");

        Browser.Answer added = admin.send(form, Map.of("name", "Sales", "key", "SALES"));
        Browser.Answer twice = admin.send(form, Map.of("name", "Sales", "key", "SALES"));

        assertThat(added.page().select("h1").text()).isEqualTo("Sales");
        assertThat(twice.message()).contains("key 'SALES' already");
        assertThat(ines.open("/").page().select("form")).isEmpty();
    }

    @Test
    void aPreviewRunsMacrosAndSavesNothing() {
        long id = site.newPage("<p>start</p>");

        Browser.Answer preview = site.edit(ines, id, Map.of("storage", Site.ECHO, "do", "preview"));

        assertThat(preview.page().select(".page-preview .echo").attr("data-output"))
                .isEqualTo("preview");
        assertThat(ines.open("/pages/viewpage.action?pageId=" + id).text()).contains("start");
    }
}
