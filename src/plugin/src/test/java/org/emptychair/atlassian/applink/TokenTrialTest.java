package org.emptychair.atlassian.applink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTrialTest {
    private final Secrets secrets = new InMemorySecrets();
    private HttpServer jira = server();

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

    private void answers(int status, String type, String user) {
        jira.createContext(
                "/jira/rest/api/2/myself",
                call -> {
                    boolean right =
                            "Bearer right"
                                    .equals(call.getRequestHeaders().getFirst("Authorization"));
                    call.getResponseHeaders().set("X-AUSERNAME", right ? user : "anonymous");
                    call.getResponseHeaders().set("Content-Type", type);
                    call.getResponseHeaders().set("Location", "/login.jsp");
                    call.sendResponseHeaders(status, -1);
                    call.close();
                });
    }

    private TokenTrial.Outcome run() {
        URI address = URI.create("http://localhost:" + jira.getAddress().getPort() + "/jira");
        Jiras jiras = () -> List.of(new Jiras.Jira("1", "Care", address, address, true));
        return new TokenTrial(secrets, new InMemorySettings(), jiras).run();
    }

    private static String sentence(TokenTrial.Outcome outcome) {
        return new PropertyTexts().say(outcome.key(), outcome.places().toArray(String[]::new));
    }

    @Test
    void saysWhomTheTokenStandsFor() {
        answers(200, "application/json;charset=UTF-8", "sync-robot");

        assertThat(run().works()).isTrue();
        assertThat(sentence(run())).isEqualTo("The token works. Jira knows us as sync-robot.");
    }

    @Test
    void anAnonymousAnswerMeansABadToken() {
        answers(200, "application/json", "sync-robot");
        secrets.put(SecretName.JIRA_SERVICE_TOKEN, new Secret("wrong"));

        TokenTrial.Outcome outcome = run();

        assertThat(outcome.works()).isFalse();
        assertThat(sentence(outcome)).contains("nobody").doesNotContain("wrong");
    }

    @Test
    void everyOtherAnswerHasItsOwnSentence() {
        answers(302, "text/html", "anonymous");
        assertThat(run().key()).isEqualTo("emptychair.try.redirect");

        jira.removeContext("/jira/rest/api/2/myself");
        answers(401, "text/html", "anonymous");
        assertThat(run().key()).isEqualTo("emptychair.try.refused");

        jira.removeContext("/jira/rest/api/2/myself");
        answers(500, "text/html", "anonymous");
        assertThat(sentence(run())).endsWith("answered with status 500.");

        jira.removeContext("/jira/rest/api/2/myself");
        answers(200, "text/html", "sync-robot");
        assertThat(run().key()).isEqualTo("emptychair.try.no-rest");
    }

    @Test
    void aJiraThatIsNotThereIsNamed() {
        jira.stop(0);

        assertThat(sentence(run())).contains("http://localhost:").endsWith("cannot be reached.");
    }

    @Test
    void withoutATokenThereIsNothingToTry() {
        secrets.remove(SecretName.JIRA_SERVICE_TOKEN);

        assertThat(run().key()).isEqualTo("emptychair.try.no-token");
    }
}
