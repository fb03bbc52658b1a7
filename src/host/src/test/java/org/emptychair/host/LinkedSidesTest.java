package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin meets of Jira: through the link as a person, and inside Jira as a panel. */
class LinkedSidesTest {

    @TempDir static Path folder;
    private static LocalHost host;

    private static final String ASK =
            """
            public class Ask extends HttpServlet {
                private final com.atlassian.applinks.api.ApplicationLinkService links;
                public Ask(com.atlassian.applinks.api.ApplicationLinkService links) {
                    this.links = links;
                }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    try {
                        response.getWriter().print(links.getApplicationLinks().iterator().next()
                            .createAuthenticatedRequestFactory()
                            .createRequest(com.atlassian.sal.api.net.Request.MethodType.GET,
                                "/rest/api/2/search?maxResults=0&jql=" + request.getParameter("jql"))
                            .execute());
                    } catch (com.atlassian.applinks.api.CredentialsRequiredException closed) {
                        response.getWriter().print("ask at " + closed.getAuthorisationURI());
                    } catch (com.atlassian.sal.api.net.ResponseException failed) {
                        response.getWriter().print("failed: " + failed.getMessage());
                    }
                }
            }
            """;

    private static final String PANEL =
            """
            public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {
                private final com.atlassian.jira.issue.link.RemoteIssueLinkManager links;
                public Panel(com.atlassian.jira.issue.link.RemoteIssueLinkManager links) {
                    this.links = links;
                }
                public String getHtml(java.util.Map<String, Object> context) {
                    com.atlassian.jira.issue.Issue issue = (com.atlassian.jira.issue.Issue) context.get("issue");
                    return "<p id='trial'>" + issue.getKey() + " has "
                        + links.getRemoteIssueLinksForIssue(issue).size() + " links</p>";
                }
                public void writeHtml(java.io.Writer writer, java.util.Map<String, Object> context) {}
            }
            """;

    @BeforeAll
    static void start() throws IOException {
        Path plugin =
                PluginJar.withModules(
                                """
                                <component-import key="links" interface="com.atlassian.applinks.api.ApplicationLinkService"/>
                                <component-import key="remote" interface="com.atlassian.jira.issue.link.RemoteIssueLinkManager" application="jira"/>
                                <servlet key="ask" class="trial.Ask" application="confluence"><url-pattern>/trial/ask</url-pattern></servlet>
                                <web-panel key="panel" class="trial.Panel" location="atl.jira.view.issue.right.context" application="jira"/>
                                """)
                        .source("Ask", ASK)
                        .source("Panel", PANEL)
                        .in(folder);
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data")).withDemo().withPlugin(plugin));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String asked(String person) {
        String path = "/plugins/servlet/trial/ask?jql=project%2520%253D%2520CARE";
        return Http.getAs(person, host.confluence() + path).body();
    }

    @Test
    void thePluginAsksJiraAsWhoeverIsSignedIn() {
        assertThat(asked("ines.haddad")).contains("\"total\":").doesNotContain("\"total\":0,");
        assertThat(asked("reader")).startsWith("failed:");
    }

    @Test
    void whoeverHasNotAllowedItDoesSoOnJirasPageAndMayTakeItBack() throws Exception {
        String closed = asked("tomas.rey");
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();

        answer(browser, "allow");
        String open = asked("tomas.rey");
        answer(browser, "revoke");

        assertThat(closed).isEqualTo("ask at " + host.jira() + "/applinks/authorise");
        assertThat(open).contains("\"total\":");
        assertThat(asked("tomas.rey")).isEqualTo(closed);
    }

    private static void answer(HttpClient browser, String answer) throws Exception {
        String address = host.jira() + "/applinks/authorise";
        Document page = Jsoup.parse(Http.send(browser, Http.as("tomas.rey", address)).body());
        String token = page.select("input[name=atl_token]").attr("value");
        HttpRequest.Builder form =
                Http.as("tomas.rey", address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "atl_token=" + token + "&answer=" + answer));
        HttpResponse<String> sent =
                browser.send(form.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(sent.statusCode()).isEqualTo(200);
    }

    @Test
    void aPanelOfThePluginStandsBesideTheIssue() {
        HttpResponse<String> page = Http.getAs("ines.haddad", host.jira() + "/browse/CARE-1042");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("#trial").text())
                .isEqualTo("CARE-1042 has 0 links");
    }

    @Test
    void theServiceAccountReadsEverythingWithItsToken() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(host.jira() + "/rest/api/2/search?jql=&maxResults=1"))
                        .header("Authorization", "Bearer " + host.jiraProduct().serviceToken());

        HttpResponse<String> answer = Http.send(request);

        assertThat(answer.headers().firstValue("X-AUSERNAME")).contains("empty-chair-sync");
        assertThat(answer.body()).contains("\"key\":\"CARE-");
    }
}
