package org.emptychair.host.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a page on a running host, and what plugins hear and may do. */
class PageActionsTest {

    private static Site site;
    private static Browser ines;
    private static Browser lena;
    private static Browser admin;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = new Site(folder);
        ines = site.of("ines.haddad");
        lena = site.of("lena.berg");
        admin = site.of("admin");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aBlueprintFillsANewPageAndLabelsIt() {
        Document dialog = ines.open("/pages/createpage.action?spaceKey=LEAD").page();
        assertThat(dialog.select(".page-kind strong").eachText())
                .containsExactly("Blank page", "Minutes");
        Browser.Answer editor =
                ines.send(
                        dialog.expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "org.emptychair.tryout:minutes"));

        assertThat(editor.page().select("input[name=title]").val()).isEqualTo("Minutes of LEAD");
        Browser.Answer saved = ines.send(editor.form("newpage.action"), Map.of("do", "save"));

        assertThat(saved.page().select(".page-body h2").text()).isEqualTo("Day");
        assertThat(saved.page().expectFirst(".page-body p").text())
                .isEqualTo("19 November 2026 2026-11-19 <script>alert(1)</script>");
        assertThat(saved.page().select(".page-body ul li").text()).isEqualTo("one");
        assertThat(saved.page().select(".page-labels .page-tag").eachText())
                .containsExactly("minutes");
        assertThat(saved.page().select(".echo")).hasSize(1);
    }

    @Test
    void aRestrictedPageIsNotThereForAStrangerWhateverTheyTry() {
        long parent = site.newPage("Board only", "<p>secret</p>");
        long child = site.below(parent, "Below board", "<p>secret too</p>");
        site.act(ines, "restrictions", parent, Map.of("holder", "ines.haddad", "right", "VIEW"));

        for (String path :
                List.of(
                        "viewpage",
                        "editpage",
                        "movepage",
                        "copypage",
                        "labels",
                        "versions",
                        "restrictions")) {
            Browser.Answer refused = lena.open("/pages/" + path + ".action?pageId=" + child);
            Browser.Answer missing = lena.open("/pages/" + path + ".action?pageId=999999");
            assertThat(refused.status()).as(path).isEqualTo(404);
            assertThat(refused.page().select("main").text())
                    .isEqualTo(missing.page().select("main").text());
        }
        assertThat(lena.open("/display/LEAD").text()).doesNotContain("Below board");
        assertThat(lena.open("/").text()).doesNotContain("Below board");
        assertThat(ines.open(Site.view(child)).page().select(".page-byline").text())
                .contains("Restricted");
        assertThat(asked("rights&pageId=" + child + "&user=lena.berg"))
                .isEqualTo("view false, edit false, administer false");
        assertThat(asked("rights&pageId=" + child + "&user=admin"))
                .isEqualTo("view true, edit true, administer true");
    }

    @Test
    void whoMayNotEditSeesThePageWithoutItsTools() {
        long id = site.newPage("<p>read only</p>");
        site.act(ines, "restrictions", id, Map.of("holder", "ines.haddad", "right", "EDIT"));

        Document page = lena.open(Site.view(id)).page();

        assertThat(page.select(".page-body").text()).isEqualTo("read only");
        assertThat(page.select(".host-actions a").eachText()).doesNotContain("Edit");
        assertThat(lena.open("/pages/editpage.action?pageId=" + id).status()).isEqualTo(404);
    }

    @Test
    void anUnknownHolderIsRefusedAndNobodyShutsThemselvesOut() {
        long id = site.newPage("<p>x</p>");

        Browser.Answer refused =
                site.act(ines, "restrictions", id, Map.of("holder", "nobody.known"));
        Browser.Answer restricted =
                site.act(ines, "restrictions", id, Map.of("holder", "customer-service"));

        assertThat(refused.message())
                .isEqualTo("There is no person and no group called 'nobody.known'.");
        assertThat(restricted.page().select("main .page-list li").eachText())
                .anyMatch(line -> line.startsWith("customer-service (group) may view"))
                .anyMatch(line -> line.startsWith("Ines Haddad (person) may view"));
    }

    @Test
    void labelsAreAddedAndRemoved() {
        long id = site.newPage("<p>x</p>");

        Browser.Answer added = labels(id, Map.of("label", "Weekly"));
        Browser.Answer refused = labels(id, Map.of("label", "two words"));
        Browser.Answer removed = labels(id, Map.of("remove", "weekly"));

        assertThat(added.page().select(".page-tag").text()).isEqualTo("weekly");
        assertThat(refused.message()).contains("'two words'");
        assertThat(removed.page().select(".page-tag")).isEmpty();
    }

    @Test
    void anOldVersionIsShownAndBroughtBack() {
        long id = site.newPage("<p>first</p>");
        site.edit(lena, id, Map.of("storage", "<p>second</p>", "comment", "shorter"));

        Document versions = ines.open("/pages/versions.action?pageId=" + id).page();
        Browser.Answer old = ines.open(Site.view(id) + "&version=1");
        Browser.Answer back = ines.send(old.form("versions.action"), Map.of());

        assertThat(versions.expectFirst("tbody tr").text())
                .startsWith("2 Page")
                .contains("Lena Berg")
                .contains("shorter");
        assertThat(old.page().select(".page-notice").text()).contains("This is version 1");
        assertThat(back.page().select(".page-body").text()).isEqualTo("first");
        assertThat(ines.open(Site.view(id) + "&version=99").status()).isEqualTo(404);
    }

    @Test
    void aCopyKeepsTheMacroIdAndAMoveKeepsThePage() {
        long target = site.newPage("Target of moves", "");
        long id = site.newPage("To be copied", Site.ECHO);
        String macroId = macroId(id);

        Browser.Answer copy =
                site.act(ines, "copypage", id, Map.of("place", String.valueOf(target)));
        Browser.Answer moved =
                site.act(ines, "movepage", id, Map.of("place", String.valueOf(target)));
        Browser.Answer refused =
                site.act(ines, "movepage", target, Map.of("place", String.valueOf(id)));

        assertThat(copy.page().select("h1").text()).isEqualTo("Copy of To be copied");
        assertThat(macroId(copy.pageId())).isEqualTo(macroId);
        assertThat(macroId(id)).isEqualTo(macroId);
        assertThat(moved.page().select(".host-breadcrumbs a").eachText())
                .endsWith("Target of moves");
        assertThat(refused.message()).isEqualTo("A page cannot be moved below itself.");
    }

    @Test
    void thePageGoesToTheTrashAndBackAndForGood() {
        long id = site.newPage("Short lived", "<p>x</p>");
        Element trash = ines.open(Site.view(id)).form("trash.action");
        ines.send(trash, Map.of());

        assertThat(ines.open(Site.view(id)).status()).isEqualTo(404);
        Browser.Answer list = ines.open("/pages/trash.action?spaceKey=LEAD");
        assertThat(list.page().select("tbody tr td").eachText()).contains("Short lived");
        assertThat(list.page().select("form[action$=purgepage.action]")).isEmpty();
        Browser.Answer restored = ines.send(list.form("restorepage.action"), pageId(id));
        assertThat(restored.page().select("h1").text()).isEqualTo("Short lived");

        ines.send(trash, Map.of());
        Browser.Answer gone =
                admin.send(
                        admin.open("/pages/trash.action?spaceKey=LEAD").form("purgepage.action"),
                        pageId(id));
        assertThat(gone.text()).doesNotContain("Short lived");
        assertThat(asked("events"))
                .containsSubsequence(
                        "PageCreateEvent Short lived",
                        "PageTrashedEvent Short lived",
                        "PageRestoreEvent Short lived",
                        "PageTrashedEvent Short lived",
                        "PageRemoveEvent Short lived");
    }

    @Test
    void aPluginSavesANewVersionAndReadsMacros() {
        long id = site.newPage("Saved by a plugin", Site.ECHO);

        assertThat(asked("append&pageId=" + id)).isEqualTo("version 2");
        assertThat(asked("macros&pageId=" + id)).isEqualTo("echo {words=hi}");
        assertThat(asked("events")).contains("PageUpdateEvent Saved by a plugin");
        assertThat(ines.open(Site.view(id)).page().select(".page-byline").text())
                .contains("Last changed by Ines Haddad");
    }

    @Test
    void webItemsOfAPluginStandBesideThePagesOwn() {
        Document page = ines.open(site.startPage()).page();

        assertThat(page.select(".host-actions a").eachText())
                .containsExactly("Edit", "Create", "Asked for");
    }

    private static Browser.Answer labels(long id, Map<String, String> changes) {
        Element form =
                ines.open("/pages/labels.action?pageId=" + id)
                        .page()
                        .expectFirst("form.host-form[action$=labels.action]");
        return ines.send(form, changes);
    }

    private static String macroId(long id) {
        return ines.open(Site.view(id)).page().expectFirst(".echo").attr("data-id");
    }

    private static Map<String, String> pageId(long id) {
        return Map.of("pageId", String.valueOf(id));
    }

    private static String asked(String question) {
        return ines.open("/plugins/servlet/tryout?ask=" + question).text();
    }
}
