package org.emptychair.host.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseStatusException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.fault.Fault;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalApplicationLinkTest {
    private static final String MYSELF = "/rest/api/2/myself";

    private JiraServer jira;
    private Optional<Person> visitor;
    private LocalApplicationLink link;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        visitor = Optional.of(JiraWorld.READER);
        Visitors visitors =
                new Visitors() {
                    @Override
                    public Optional<Person> current() {
                        return visitor;
                    }

                    @Override
                    public void set(Optional<Person> person) {}
                };
        link = LocalApplicationLink.toOtherSide("jira", jira.baseUrl, visitors, jira.trust);
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    private ApplicationLinkRequest request(MethodType method, String path)
            throws CredentialsRequiredException {
        return link.createAuthenticatedRequestFactory().createRequest(method, path);
    }

    @Test
    void whoeverHasNotAllowedItIsLedToWhereTheyCan() {
        assertThatThrownBy(() -> request(MethodType.GET, MYSELF))
                .asInstanceOf(type(CredentialsRequiredException.class))
                .extracting(e -> e.getAuthorisationURI(URI.create("http://localhost/back")))
                .hasToString(
                        jira.baseUrl
                                + "/applinks/authorise?callback=http%3A%2F%2Flocalhost%2Fback");
    }

    @Test
    void aRequestSpeaksForWhoeverIsSignedIn() throws Exception {
        jira.consents.give(JiraWorld.READER);

        String answer = request(MethodType.GET, MYSELF).execute();

        assertThat(answer).contains("\"name\":\"jonas\"");
    }

    @Test
    void nobodySignedInIsNotAllowed() {
        jira.consents.give(JiraWorld.READER);
        visitor = Optional.empty();

        assertThatThrownBy(() -> request(MethodType.GET, MYSELF))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void whatWasTakenBackIsAskedForAgain() throws Exception {
        jira.consents.give(JiraWorld.READER);
        ApplicationLinkRequest request = request(MethodType.GET, MYSELF);
        jira.consents.revoke(JiraWorld.READER);

        String outcome =
                request.execute(
                        new ApplicationLinkResponseHandler<String>() {
                            @Override
                            public String credentialsRequired(Response response) {
                                return "asked again, status " + response.getStatusCode();
                            }

                            @Override
                            public String handle(Response response) {
                                return "answered";
                            }
                        });

        assertThat(outcome).isEqualTo("asked again, status 401");
    }

    @Test
    void anyStatusCanBeReadAndOnlyTheShortWayThrows() throws Exception {
        jira.consents.give(JiraWorld.READER);
        String missing = "/rest/api/2/issue/CARE-99";

        int status = request(MethodType.GET, missing).executeAndReturn(Response::getStatusCode);
        ApplicationLinkRequest again = request(MethodType.GET, missing);

        assertThat(status).isEqualTo(404);
        assertThatThrownBy(again::execute)
                .asInstanceOf(type(ResponseStatusException.class))
                .extracting(e -> e.getResponse().getStatusCode())
                .isEqualTo(404);
    }

    @Test
    void aBodyArrivesWithItsType() throws Exception {
        jira.world.create(jira.world.draft(jira.world.care, "Linked"));
        jira.consents.give(JiraWorld.READER);

        int status =
                request(MethodType.POST, "/rest/api/2/issue/CARE-1/comment")
                        .setRequestBody("{\"body\":\"grüße\"}", "application/json")
                        .executeAndReturn(Response::getStatusCode);

        assertThat(status).isEqualTo(201);
        assertThat(jira.get("jonas", "/rest/api/2/issue/CARE-1/comment").at("/comments/0/body"))
                .isEqualTo("grüße");
    }

    @Test
    void aSideThatIsDownOrStallsIsAResponseException() throws Exception {
        jira.consents.give(JiraWorld.READER);
        jira.product.faults().add(Fault.of(Fault.Kind.HALF).times(1));
        jira.product.faults().add(Fault.slow(5000).times(1));
        ApplicationLinkRequest broken = request(MethodType.GET, MYSELF);
        ApplicationLinkRequest stalled =
                request(MethodType.GET, MYSELF).setConnectionTimeout(100).setSoTimeout(100);

        assertThatThrownBy(broken::execute).isInstanceOf(ResponseException.class);
        assertThatThrownBy(stalled::execute)
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("no answer in time");
    }

    @Test
    void aForgedSignatureIsRefused() throws IOException {
        jira.consents.give(JiraWorld.READER);
        String genuine = jira.trust.credentials("jira", JiraWorld.READER);
        String elsewhere = jira.trust.credentials("confluence", JiraWorld.READER);

        assertThat(jira.get(genuine, MYSELF).status()).isEqualTo(200);
        assertThat(jira.get(genuine + "x", MYSELF).status()).isEqualTo(401);
        assertThat(jira.get(elsewhere, MYSELF).status()).isEqualTo(401);
        assertThat(jira.get("Bearer link.", MYSELF).status()).isEqualTo(401);
    }

    @Test
    void anAnonymousRequestSpeaksForNobody() throws Exception {
        String info =
                link.createAuthenticatedRequestFactory(Anonymous.class)
                        .createRequest(MethodType.GET, MYSELF)
                        .executeAndReturn(
                                r -> r.getStatusCode() + " " + r.getHeader("X-AUSERNAME"));

        assertThat(info).isEqualTo("401 anonymous");
    }

    @Test
    void aRealJiraIsAskedWithOneAccountForEverybody() throws Exception {
        String token = jira.world.store.tokens().issue("marta", "service", JiraWorld.NOW);
        LocalApplicationLink real = LocalApplicationLink.toRealJira(jira.baseUrl, token);

        String answer =
                real.createAuthenticatedRequestFactory()
                        .createRequest(MethodType.GET, MYSELF)
                        .execute();

        assertThat(answer).contains("\"name\":\"marta\"");
        assertThat(real.createAuthenticatedRequestFactory().toString()).doesNotContain(token);
    }
}
