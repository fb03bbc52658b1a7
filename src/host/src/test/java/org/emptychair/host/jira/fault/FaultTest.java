package org.emptychair.host.jira.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.fault.Fault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final String MYSELF = "/rest/api/2/myself";

    private JiraServer jira;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    private int statusWith(Fault fault) throws IOException {
        jira.product.faults().clear();
        jira.product.faults().add(fault);
        return jira.get("marta", MYSELF).status();
    }

    @Test
    void aRateLimitEndsAfterSoManyRequests() throws IOException {
        jira.product.faults().add(Fault.rateLimited(7).times(2));

        JiraServer.Answer first = jira.get("marta", MYSELF);
        JiraServer.Answer second = jira.get("marta", MYSELF);
        JiraServer.Answer third = jira.get("marta", MYSELF);

        assertThat(first.status()).isEqualTo(429);
        assertThat(first.headers()).containsEntry("Retry-After", "7");
        assertThat(second.status()).isEqualTo(429);
        assertThat(third.status()).isEqualTo(200);
    }

    @Test
    void aFaultHappensOnlyUnderItsPath() throws IOException {
        jira.product.faults().add(Fault.of(Kind.ERROR).at("/rest/api/2/search"));

        assertThat(jira.get("marta", "/rest/api/2/search").status()).isEqualTo(500);
        assertThat(jira.get("marta", MYSELF).status()).isEqualTo(200);
    }

    @Test
    void aServerThatIsDownClosesTheConnection() {
        jira.product.faults().add(Fault.of(Kind.DOWN));

        assertThatThrownBy(() -> jira.get("marta", MYSELF)).isInstanceOf(IOException.class);
    }

    @Test
    void halfAnAnswerBreaksOff() {
        jira.product.faults().add(Fault.of(Kind.HALF));

        assertThatThrownBy(() -> jira.get("marta", MYSELF)).isInstanceOf(IOException.class);
    }

    @Test
    void aSignInPageComesWithStatus200OrAsARedirect() throws IOException {
        jira.product.faults().add(Fault.of(Kind.LOGIN_PAGE).times(1));
        JiraServer.Answer page = jira.get("marta", MYSELF);
        int redirect = statusWith(Fault.of(Kind.LOGIN_REDIRECT));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().get("content-type")).startsWith("text/html");
        assertThat(redirect).isEqualTo(302);
    }

    @Test
    void credentialsAreDropped() throws IOException {
        jira.product.faults().add(Fault.of(Kind.ANONYMOUS));

        JiraServer.Answer answer = jira.get("marta", "/rest/api/2/search?jql=");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("X-AUSERNAME", "anonymous");
    }

    @Test
    void aSlowAnswerIsRight() throws IOException {
        assertThat(statusWith(Fault.slow(20))).isEqualTo(200);
        assertThat(statusWith(Fault.of(Kind.UNAVAILABLE))).isEqualTo(503);
    }

    @Test
    void requestsAreCounted() throws IOException {
        jira.get("marta", MYSELF);
        jira.get("", "/rest/api/2/serverInfo");

        assertThat(jira.product.requests().entries())
                .extracting(RequestLog.Entry::path)
                .containsExactly(MYSELF, "/rest/api/2/serverInfo");
        assertThat(jira.product.requests().count("GET", "/rest/api/2/my")).isEqualTo(1);
    }

    @Test
    void anAdministratorSwitchesFaultsOverHttp() throws IOException {
        String fault = "{\"kind\":\"unavailable\",\"times\":1}";

        JiraServer.Answer byOther = jira.send("marta", "POST", FaultServlet.PATH, fault);
        JiraServer.Answer unknown =
                jira.send("admin", "POST", FaultServlet.PATH, "{\"kind\":\"odd\"}");
        JiraServer.Answer on = jira.send("admin", "POST", FaultServlet.PATH, fault);

        assertThat(byOther.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(on.at("/faults/0/kind")).isEqualTo("UNAVAILABLE");
        assertThat(jira.get("marta", MYSELF).status()).isEqualTo(503);
        assertThat(jira.send("admin", "DELETE", FaultServlet.PATH, "").at("/requests"))
                .isEqualTo("0");
    }
}
