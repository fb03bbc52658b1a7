package org.emptychair.host.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms for macros, made from what a plugin's descriptor says of their parameters. */
class MacroFormTest {

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
    void aFormHasAFieldForEachParameterInThePluginsWords() {
        long id = site.newPage("<p>one</p>");

        Browser.Answer form = site.edit(lena, id, Map.of("do", "macro", "macro", "echo"));

        assertThat(form.page().select(".page-field label").eachText())
                .containsExactly(
                        "Words (needed)",
                        "Rows",
                        "loud",
                        "size (default) small Very large",
                        "People",
                        "space",
                        "page");
        assertThat(form.page().select("input[name=param.rows]").val()).isEqualTo("3");
        assertThat(form.page().select("input[list=people-list]").attr("name"))
                .isEqualTo("param.who");
        assertThat(form.page().select("#people-list option").eachText()).contains("Lena Berg");
    }

    @Test
    void whatIsChosenEndsInTheTextWhereTheCursorWasAndReachesTheMacro() {
        long id = site.newPage("<p>one</p><p>two</p>");

        Browser.Answer text =
                inserted(
                        id,
                        Map.of(
                                "caret", "12",
                                "param.words", "a < b & \"c\"",
                                "param.size", "large",
                                "param.who", "lena.berg, ines.haddad",
                                "param.space", "LEAD",
                                "param.page", "Meetings"));

        assertThat(text.storage())
                .startsWith("<p>one</p><p>\n<ac:structured-macro ac:name=\"echo\">")
                .contains("\"words\">a &lt; b &amp; &quot;c&quot;</ac:parameter>")
                .contains("\"size\">large</ac:parameter>")
                .contains("<ri:user ri:userkey=\"user-lena.berg\" /><ri:user ri:userkey=")
                .contains("<ri:page ri:content-title=\"Meetings\" />")
                .doesNotContain("ac:name=\"rows\"")
                .endsWith("two</p>");
        Browser.Answer saved = lena.send(text.form("editpage.action"), Map.of("do", "save"));
        assertThat(saved.page().expectFirst(".echo code").text())
                .contains("who=lena.berg,ines.haddad")
                .contains("words=a < b & \"c\"");
    }

    @Test
    void aTickTakenAwayIsWrittenDown() {
        long id = site.newPage("");

        Browser.Answer kept = inserted(id, Map.of("param.words", "x"));
        Browser.Answer taken = inserted(id, Map.of("param.words", "x", "param.loud", ""));

        assertThat(kept.storage()).doesNotContain("loud");
        assertThat(taken.storage()).contains("<ac:parameter ac:name=\"loud\">false</ac:parameter>");
    }

    @Test
    void aFormSaysEverythingThatIsWrongAndKeepsIt() {
        long id = site.newPage("<p>mine</p>");
        Browser.Answer form = site.edit(ines, id, Map.of("do", "macro", "macro", "echo"));

        Browser.Answer refused =
                ines.send(
                        form.form("editpage.action"),
                        Map.of(
                                "do", "insert",
                                "param.rows", "many",
                                "param.size", "huge",
                                "param.who", "nobody.known",
                                "param.space", "NONE",
                                "param.page", "No such page"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select(".host-problem li").eachText())
                .containsExactly(
                        "Words is needed.",
                        "Rows is a whole number, unlike 'many'.",
                        "size cannot be 'huge'.",
                        "People: nobody is called 'nobody.known'.",
                        "space: there is no space 'NONE'.",
                        "page: there is no page 'No such page'.");
        assertThat(refused.page().select("input[name=param.rows]").val()).isEqualTo("many");
        Browser.Answer back = ines.send(refused.form("editpage.action"), Map.of("do", "back"));
        assertThat(back.storage()).isEqualTo("<p>mine</p>");
    }

    private static Browser.Answer inserted(long id, Map<String, String> chosen) {
        Browser.Answer form = site.edit(lena, id, Map.of("do", "macro", "macro", "echo"));
        Map<String, String> all = new HashMap<>(chosen);
        all.put("do", "insert");
        return lena.send(form.form("editpage.action"), all);
    }
}
