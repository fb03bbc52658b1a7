package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by form, as people do, and what a form from elsewhere meets. */
class SignInTest {

    @TempDir static Path folder;
    private static LocalHost host;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @BeforeAll
    static void start() throws IOException {
        Path plugin =
                PluginJar.withModules(
                                """
                                <component-import key="sudo" interface="com.atlassian.sal.api.websudo.WebSudoManager"/>
                                <component-import key="pages" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
                                <servlet key="admin" class="trial.Admin"><url-pattern>/trial/admin</url-pattern></servlet>
                                <web-resource key="base"><resource type="download" name="base.css" location="a.css"/></web-resource>
                                <web-resource key="look">
                                  <dependency>org.example.trial:base</dependency>
                                  <resource type="download" name="look.css" location="a.css"/>
                                </web-resource>
                                <web-resource key="other"><resource type="download" name="other.css" location="a.css"/></web-resource>
                                """)
                        .file("a.css", "a {}")
                        .source("Admin", ADMIN)
                        .in(folder);
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data")).withDemo().withPlugin(plugin));
    }

    private static final String ADMIN =
            """
            public class Admin extends HttpServlet {
                private final com.atlassian.sal.api.websudo.WebSudoManager sudo;
                private final com.atlassian.webresource.api.assembler.PageBuilderService pages;
                public Admin(com.atlassian.sal.api.websudo.WebSudoManager sudo,
                        com.atlassian.webresource.api.assembler.PageBuilderService pages) {
                    this.sudo = sudo;
                    this.pages = pages;
                }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    try {
                        sudo.willExecuteWebSudoRequest(request);
                    } catch (com.atlassian.sal.api.websudo.WebSudoSessionException unconfirmed) {
                        sudo.enforceWebSudoProtection(request, response);
                        return;
                    }
                    pages.assembler().resources().requireWebResource("org.example.trial:look");
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter().print("<html><head><meta name='decorator' content='atl.admin'><title>Trial</title>"
                        + "</head><body><h1>Trial settings</h1></body></html>");
                }
            }
            """;

    @AfterAll
    static void stop() {
        host.close();
    }

    private Document get(String path) {
        return Jsoup.parse(
                Http.send(browser, HttpRequest.newBuilder(URI.create(host.jira() + path))).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return Http.send(
                browser,
                HttpRequest.newBuilder(URI.create(host.jira() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> signIn(String name) {
        String token = get("/login.action").select("input[name=atl_token]").attr("value");
        return post(
                "/login.action",
                Map.of("atl_token", token, "os_username", name, "os_password", name));
    }

    @Test
    void theDemosPeopleAreButtons() {
        assertThat(get("/login.action").select(".host-people button").eachText())
                .contains(
                        "Ines Haddad, chief executive",
                        "a support lead",
                        "a reader without Jira rights");
    }

    @Test
    void whoeverSignsInIsGreetedAndCanLeave() {
        signIn("kofi.osei");

        assertThat(get("/").select(".host-visitor").text()).isEqualTo("Kofi Osei");
        assertThat(get("/logout.action").select(".host-visitor")).isEmpty();
    }

    @Test
    void whoeverChoosesALanguageReadsItWhateverTheirBrowserAsksFor() {
        signIn("lena.berg");
        assertThat(get("/").select("html").attr("lang")).isEqualTo("en-GB");

        String token = get("/language.action").select("input[name=atl_token]").attr("value");
        post("/language.action", Map.of("atl_token", token, "language", "de-DE"));

        assertThat(get("/").select("html").attr("lang")).isEqualTo("de-DE");
    }

    @Test
    void whoeverChoseNoLanguageReadsTheFirstOfTheirBrowserThatThereIs() {
        String asked = "nl, fr-CH;q=0.9, de;q=0.8, en;q=0.5";

        HttpResponse<String> answer =
                Http.send(Http.as("aiko.mori", host.jira() + "/").header("Accept-Language", asked));

        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("fr-FR");
    }

    @Test
    void thereAreFourLanguagesToChooseFromEachInItsOwnWord() {
        signIn("lena.berg");

        assertThat(get("/language.action").select("button[name=language]").eachText())
                .containsExactly("English", "Deutsch", "français", "日本語");
    }

    @Test
    void aFormWithoutItsTokenSignsNobodyIn() {
        HttpResponse<String> answer =
                post("/login.action", Map.of("os_username", "admin", "os_password", "admin"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(get("/").select(".host-visitor")).isEmpty();
    }

    @Test
    void theWayBackNeverLeadsElsewhere() {
        String token = get("/login.action").select("input[name=atl_token]").attr("value");

        HttpResponse<String> answer =
                post(
                        "/login.action",
                        Map.of(
                                "atl_token", token,
                                "os_username", "admin",
                                "os_password", "admin",
                                "os_destination", "//example.org/"));

        assertThat(answer.uri()).hasToString(host.jira() + "/");
    }

    @Test
    void anAdministrationPageAsksForThePasswordAgainAndThenShowsInItsFrame() {
        signIn("admin");
        Document asked = get("/plugins/servlet/trial/admin");
        assertThat(asked.select("h1").text()).isEqualTo("Administrator access");

        String token = asked.select("input[name=atl_token]").attr("value");
        String destination = asked.select("input[name=destination]").attr("value");
        HttpResponse<String> answer =
                post(
                        "/authenticate.action",
                        Map.of(
                                "atl_token",
                                token,
                                "destination",
                                destination,
                                "password",
                                "admin"));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Trial settings");
        assertThat(page.select(".host-header")).hasSize(1);
    }

    @Test
    void aPageHasTheWebResourcesItRequiredDependenciesFirstAndNoOthers() {
        Document page =
                Jsoup.parse(
                        Http.getAs("admin", host.jira() + "/plugins/servlet/trial/admin").body());

        assertThat(page.select("link[href*=/download/]").eachAttr("href"))
                .containsExactly(
                        "/jira/download/batch/org.example.trial:base/org.example.trial:base.css",
                        "/jira/download/batch/org.example.trial:look/org.example.trial:look.css");
        assertThat(
                        Jsoup.parse(Http.getAs("admin", host.jira() + "/").body())
                                .select("link[href*=/download/]"))
                .isEmpty();
    }

    @Test
    void aPersonalTokenSpeaksForWhoMadeIt() {
        signIn("kofi.osei");
        String path = "/plugins/personalaccesstokens/usertokens.action";
        String ticket = get(path).select("form.host-form input[name=atl_token]").attr("value");

        String token =
                Jsoup.parse(post(path, Map.of("atl_token", ticket)).body()).select("#token").text();

        HttpResponse<String> answer =
                Http.send(
                        HttpRequest.newBuilder(URI.create(host.jira() + "/rest/api/2/myself"))
                                .header("Authorization", "Bearer " + token));
        assertThat(answer.headers().firstValue("X-AUSERNAME")).contains("kofi.osei");
    }
}
