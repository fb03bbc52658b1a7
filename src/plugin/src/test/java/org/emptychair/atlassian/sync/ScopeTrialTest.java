package org.emptychair.atlassian.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeTrialTest {
    private final Secrets secrets = new InMemorySecrets();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private final HttpServer jira = server();
    private boolean linked = true;

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    @BeforeEach
    void open() {
        jira.start();
        secrets.put(SecretName.JIRA_SERVICE_TOKEN, new Secret("right"));
    }

    @AfterEach
    void close() {
        jira.stop(0);
    }

    @Test
    void saysHowManyIssuesAreFound() {
        answers(200, "{\"total\":1234,\"issues\":[]}");

        ScopeTrial.Outcome outcome = run("project = CARE");

        assertThat(outcome.issues()).contains(1_234);
        assertThat(outcome.sentence()).contains("1,234");
        assertThat(asked.get())
                .contains("\"jql\":\"(project = CARE) ORDER BY updated ASC, key ASC\"")
                .contains("\"maxResults\":1");
    }

    @Test
    void saysSoWhenOneOrNoneIsFound() {
        answers(200, "{\"total\":0,\"issues\":[]}");
        assertThat(run("project = CARE").sentence())
                .isEqualTo(new PropertyTexts().say("emptychair.try.issues.none"));
        assertThat(run("project = CARE").works()).isTrue();
    }

    @Test
    void saysWhyJiraRefusesTheJql() {
        answers(400, "{\"errorMessages\":[\"The value 'X' does not exist.\"],\"errors\":{}}");

        ScopeTrial.Outcome outcome = run("project = X");

        assertThat(outcome.works()).isFalse();
        assertThat(outcome.sentence()).contains("The value 'X' does not exist.");
    }

    @Test
    void saysWhoIsMissing() {
        secrets.remove(SecretName.JIRA_SERVICE_TOKEN);
        assertThat(run("project = X").sentence())
                .isEqualTo(new PropertyTexts().say("emptychair.try.no-token"));
        linked = false;
        assertThat(run("project = X").sentence())
                .isEqualTo(new PropertyTexts().say("emptychair.try.no-jira"));
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void aJiraThatFailsIsNamed() {
        answers(503, "{}");

        assertThat(run("project = X").works()).isFalse();
        assertThat(run("project = X").sentence()).contains("localhost").doesNotContain("right");
    }

    private void answers(int status, String body) {
        jira.createContext(
                "/jira/rest/api/2/search",
                call -> {
                    asked.set(
                            new String(
                                    call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    call.getResponseHeaders().set("X-AUSERNAME", "sync");
                    call.getResponseHeaders().set("Content-Type", "application/json");
                    call.sendResponseHeaders(status, bytes.length);
                    call.getResponseBody().write(bytes);
                    call.close();
                });
    }

    private ScopeTrial.Outcome run(String jql) {
        URI address = URI.create("http://localhost:" + jira.getAddress().getPort() + "/jira");
        Jiras jiras =
                () ->
                        linked
                                ? List.of(new Jiras.Jira("1", "Care", address, address, true))
                                : List.of();
        JiraSync.Source source = new JiraSync.Source(jiras, secrets, Patience.USUAL);
        return new ScopeTrial(source, new InMemorySettings(), new PropertyTexts()).run(jql);
    }
}
