package org.emptychair.atlassian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The descriptor names only what there is. */
class DescriptorTest {
    private static final Path FILE = Path.of("../../atlassian-plugin.xml");
    private static final String PLUGIN = "org.emptychair.empty-chair.";

    private static Document descriptor() throws IOException {
        return Jsoup.parse(Files.readString(FILE), "", Parser.xmlParser());
    }

    private static List<Element> modules() throws IOException {
        return descriptor().expectFirst("atlassian-plugin").children().stream()
                .filter(element -> element.hasAttr("key"))
                .toList();
    }

    @Test
    void everyClassAndInterfaceExists() throws IOException, ClassNotFoundException {
        Document descriptor = descriptor();
        for (Element named : descriptor.select("[class]")) {
            assertThat(Class.forName(named.attr("class"))).isPublic();
        }
        for (Element imported : descriptor.select("component-import")) {
            assertThat(Class.forName(imported.attr("interface"))).isNotNull();
        }
        for (Element named : descriptor.select("interface, entity")) {
            assertThat(Class.forName(named.text())).isInterface();
        }
    }

    @Test
    void everyFileExists() throws IOException {
        for (Element resource : descriptor().select("resource[location]")) {
            String location = resource.attr("location");
            String file =
                    resource.attr("type").equals("i18n") ? location + ".properties" : location;
            assertThat(DescriptorTest.class.getResource("/" + file)).as(file).isNotNull();
        }
    }

    @Test
    void everyTextExists() throws IOException {
        Properties texts = new PropertyTexts().all();
        for (Element described : descriptor().select("description[key], label[key]")) {
            assertThat(texts).containsKey(described.attr("key"));
        }
        for (Element named : descriptor().select("[i18n-name-key]")) {
            assertThat(texts).containsKey(named.attr("i18n-name-key"));
        }
        for (Element macro : descriptor().select("xhtml-macro")) {
            String name = PLUGIN + macro.attr("name") + ".";
            assertThat(texts).containsKeys(name + "label", name + "desc");
            for (Element parameter : macro.select("parameter")) {
                String text = name + "param." + parameter.attr("name");
                assertThat(texts).containsKeys(text + ".label", text + ".desc");
            }
        }
    }

    @Test
    void noTwoModulesShareAKey() throws IOException {
        assertThat(modules()).extracting(module -> module.attr("key")).doesNotHaveDuplicates();
    }

    @Test
    void everyModuleSaysWhatItIs() throws IOException {
        for (Element module : modules()) {
            if (!module.tagName().equals("component-import")) {
                assertThat(module.select("> description")).as(module.attr("key")).hasSize(1);
            }
        }
    }

    @Test
    void theMacroTakesTheParametersThatItReadsAndItsDefaultsAreRight() throws IOException {
        assertThat(descriptor().select("[name=empty-chair] parameter"))
                .extracting(parameter -> parameter.attr("name"))
                .containsExactly("sections", "departments", "scopes", "rows", "date", "seat");
        String sections = descriptor().select("parameter[name=sections]").attr("default");
        assertThat(sections.split(", "))
                .allSatisfy(name -> assertThat(Section.named(name)).isPresent())
                .hasSize(Section.values().length);
    }

    @Test
    void whatNeedsConfluenceOrJiraIsForThatProductAlone() throws IOException {
        for (Element module : modules()) {
            String names = module.outerHtml();
            if (names.contains("confluence.") || names.contains("activeobjects")) {
                assertThat(module.attr("application"))
                        .as(module.attr("key"))
                        .isEqualTo("confluence");
            }
            if (names.contains("org.emptychair.atlassian.jira.")) {
                assertThat(module.attr("application")).as(module.attr("key")).isEqualTo("jira");
            }
        }
    }

    @Test
    void itFitsOnAFewScreens() throws IOException {
        assertThat(Files.readAllLines(FILE))
                .filteredOn(line -> !line.contains("<entity>"))
                .hasSizeLessThan(330);
    }

    @Test
    void theBlueprintsPageHoldsTheMacro() throws IOException {
        Document page =
                Jsoup.parse(
                        Files.readString(
                                Path.of("src/main/resources/emptychair/blueprint/meeting.xml")),
                        "",
                        Parser.xmlParser());

        assertThat(page.getElementsByTag("ac:structured-macro").attr("ac:name"))
                .isEqualTo("empty-chair");
    }
}
