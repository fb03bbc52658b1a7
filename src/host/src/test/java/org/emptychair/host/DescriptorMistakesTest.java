package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a product would refuse at install, the host refuses at start, by line. */
class DescriptorMistakesTest {

    @TempDir Path folder;

    @Test
    void aComponentWhoseClassIsMissingIsNamedWithItsLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules("<component key=\"chair\" class=\"trial.Missing\"/>");

        refused(
                plugin,
                "atlassian-plugin.xml, line 5: component 'chair': class trial.Missing cannot be loaded");
    }

    @Test
    void anEntityWhoseClassIsMissingIsNamedWithItsLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules("<ao key=\"ao\">\n<entity>trial.Row</entity>\n</ao>");

        refused(plugin, "atlassian-plugin.xml, line 6: ao: class trial.Row cannot be loaded");
    }

    @Test
    void anImportThatNoProductOffersIsNamedWithItsLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                        "<component-import key=\"mailer\"\n   interface=\"com.atlassian.mail.server.SMTPMailServer\"/>");

        refused(
                plugin,
                "atlassian-plugin.xml, line 5: component-import 'mailer': this product offers no service"
                        + " com.atlassian.mail.server.SMTPMailServer");
    }

    @Test
    void anImportOfTheOtherProductIsRefusedUnlessItSaysWhichProduct() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                        "<component-import key=\"pages\" interface=\"com.atlassian.confluence.pages.PageManager\"/>");

        refused(plugin, "com.atlassian.confluence.pages");
    }

    @Test
    void aKeyThatIsTakenIsNamedWithBothLines() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                                "<component key=\"chair\" class=\"trial.Chair\"/>\n<servlet key=\"chair\" class=\"trial.Chair\"/>")
                        .source("Chair", "public class Chair {}");

        refused(
                plugin,
                "atlassian-plugin.xml, line 6: the key 'chair' is taken by the module on line 5");
    }

    @Test
    void aFileThatTheJarDoesNotHoldIsNamedWithItsLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                        "<web-resource key=\"look\">\n  <resource type=\"download\" name=\"a.css\" location=\"a.css\"/>\n</web-resource>");

        refused(
                plugin,
                "atlassian-plugin.xml, line 6: web-resource 'look': the jar holds no file a.css");
    }

    @Test
    void textsThatTheJarDoesNotHoldAreNamedWithTheirLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                        "<resource type=\"i18n\" name=\"texts\" location=\"i18n.trial\"/>");

        refused(
                plugin,
                "atlassian-plugin.xml, line 5: resource: the jar holds no file i18n/trial.properties");
    }

    @Test
    void anEntityWhoseTableWouldHaveTooLongANameIsNamedWithItsLine() throws IOException {
        PluginJar plugin =
                PluginJar.withModules(
                                "<ao key=\"ao\">\n<entity>trial.AnEntityWithAVeryLongName</entity>\n</ao>")
                        .source(
                                "AnEntityWithAVeryLongName",
                                "public interface AnEntityWithAVeryLongName extends net.java.ao.Entity {}");

        refused(plugin, "atlassian-plugin.xml, line 6: entity:");
    }

    @Test
    void aModuleThatLeansOnOneThatIsNotThereIsNamedWithItsLine() throws IOException {
        PluginJar resource =
                PluginJar.withModules(
                        "<web-resource key=\"look\">\n  <dependency>org.example.trial:base</dependency>\n</web-resource>");
        PluginJar blueprint =
                PluginJar.withModules("<blueprint key=\"meeting\" content-template-key=\"page\"/>");

        refused(
                resource,
                "atlassian-plugin.xml, line 6: web-resource 'look': there is no module 'base'");
        refused(
                blueprint,
                "atlassian-plugin.xml, line 5: blueprint 'meeting': there is no module 'page'");
    }

    @Test
    void malformedXmlIsNamedWithItsLine() throws IOException {
        PluginJar plugin = PluginJar.withModules("<component key=\"chair\">\n<component>");

        refused(plugin, "atlassian-plugin.xml, line 7: not well-formed XML");
    }

    @Test
    void aComponentThatCannotBeMadeIsNamed() throws IOException {
        PluginJar plugin =
                PluginJar.withModules("<component key=\"chair\" class=\"trial.Chair\"/>")
                        .source(
                                "Chair",
                                "public class Chair { public Chair(UserManager users) {} }");

        refused(
                plugin,
                "Error creating bean with name 'chair' defined in atlassian-plugin.xml, line 5");
    }

    private void refused(PluginJar plugin, String reason) throws IOException {
        HostOptions options = HostOptions.in(folder.resolve("data")).withPlugin(plugin.in(folder));

        assertThatThrownBy(() -> LocalHost.start(options))
                .isInstanceOf(HostFailure.class)
                .hasMessageContaining(reason);
    }
}
