package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built plugin jar, enabled in both products. */
class EmptyChairJarTest {

    private static final String REST = "/rest/empty-chair/1.0/";

    @TempDir static Path folder;
    private static LocalHost host;

    @BeforeAll
    static void start() {
        Path plugin = Path.of(System.getProperty("plugin.jar"));
        host = LocalHost.start(HostOptions.in(folder.resolve("data")).withPlugin(plugin));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void theSameJarIsHealthyInBothProducts() {
        HttpResponse<String> confluence = Http.getAs("admin", host.confluence() + REST + "health");
        HttpResponse<String> jira = Http.getAs("admin", host.jira() + REST + "health");

        assertThat(confluence.statusCode()).isEqualTo(200);
        assertThat(confluence.body())
                .contains("\"state\":\"ready\"")
                .contains("\"name\":\"Confluence\"");
        assertThat(jira.statusCode()).isEqualTo(200);
        assertThat(jira.body()).contains("\"state\":\"ready\"").contains("\"name\":\"Jira\"");
    }

    @Test
    void aPushedContactIsCountedOnce() {
        String contact =
                "{\"source\":\"trial\",\"id\":\"1\",\"at\":\"2026-11-10T10:00:00+01:00\",\"channel\":\"mail\",\"words\":\"Where is it?\"}";

        assertThat(push(contact)).contains("\"imported\":1");
        assertThat(push(contact)).contains("\"imported\":0").contains("\"unchanged\":1");
    }

    private static String push(String contact) {
        return Http.send(
                        Http.as("admin", host.confluence() + REST + "contacts")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(contact)))
                .body();
    }

    @Test
    void theStartPageShowsTheChair() {
        HttpResponse<String> page = Http.getAs("admin", host.startPage().toString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("org.emptychair.empty-chair:chair-panel");
    }

    @Test
    void whatIsOfTheOtherProductIsNotThere() {
        assertThat(Http.getAs("admin", host.jira() + REST + "contacts").statusCode())
                .isEqualTo(404);
        assertThat(
                        Http.getAs("admin", host.jira() + "/plugins/servlet/empty-chair/settings")
                                .statusCode())
                .isEqualTo(404);
    }
}
