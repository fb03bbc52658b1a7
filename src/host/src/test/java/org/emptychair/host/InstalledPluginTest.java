package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One jar in both products, asked over HTTP. */
class InstalledPluginTest {

    @TempDir static Path folder;
    private static LocalHost host;

    @BeforeAll
    static void start() throws IOException {
        host =
                LocalHost.start(
                        HostOptions.in(folder.resolve("data"))
                                .withDemo()
                                .withPlugin(TrialPlugin.in(folder)));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String diary(String what) {
        return "/plugins/servlet/trial/diary?what=" + what;
    }

    @Test
    void theSameJarAnswersInBothProducts() {
        assertThat(Http.getAs("admin", host.confluence() + diary("")).body()).isEqualTo("diary");
        assertThat(Http.getAs("admin", host.jira() + diary("")).body()).isEqualTo("diary");
    }

    @Test
    void thePluginsClassesAreNotOnTheHostsClassPath() {
        assertThatThrownBy(() -> Class.forName("org.emptychair.atlassian.sal.HostServices"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void thePluginSeesItsProductsApiAndNothingElseOfTheHost() {
        String names =
                "&class=com.atlassian.sal.api.user.UserManager&class=com.atlassian.confluence.pages.Page"
                        + "&class=com.atlassian.jira.issue.Issue&class=com.fasterxml.jackson.databind.ObjectMapper"
                        + "&class=org.springframework.context.ApplicationContext&class=org.emptychair.host.LocalHost";

        assertThat(Http.getAs("admin", host.confluence() + diary("sees") + names).body())
                .isEqualTo(
                        "com.atlassian.sal.api.user.UserManager com.atlassian.confluence.pages.Page ");
        assertThat(Http.getAs("admin", host.jira() + diary("sees") + names).body())
                .isEqualTo(
                        "com.atlassian.sal.api.user.UserManager com.atlassian.jira.issue.Issue ");
    }

    @Test
    void aResourceThatWishesForAComponentGetsNone() {
        HttpResponse<String> answer = Http.get(host.confluence() + "/rest/trial/1.0/wishful");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("UserManager");
    }

    @Test
    void oneSideStartsByItsLifecycleTheOtherByItsEvent() {
        assertThat(Http.getAs("admin", host.confluence() + diary("lines")).body())
                .isEqualTo("[started, refused, enabled org.example.trial]");
        assertThat(Http.getAs("admin", host.jira() + diary("lines")).body())
                .isEqualTo("[enabled org.example.trial, started, refused]");
    }

    @Test
    void theOrderOfItsSignalsCanBeTurnedRound(@TempDir Path other) throws IOException {
        HostOptions options =
                HostOptions.in(other)
                        .withPlugin(TrialPlugin.in(folder))
                        .withStartOrder(HostOptions.StartOrder.EVENT_FIRST);

        try (LocalHost turned = LocalHost.start(options)) {
            assertThat(Http.getAs("admin", turned.confluence() + diary("lines")).body())
                    .isEqualTo("[enabled org.example.trial, started, refused]");
        }
    }

    @Test
    void whoeverSignsInIsWhoThePluginSees() {
        assertThat(Http.get(host.jira() + diary("me")).body()).isEqualTo("nobody");
        assertThat(Http.getAs("ines.haddad", host.jira() + diary("me")).body())
                .isEqualTo("Ines Haddad");
    }

    @Test
    void wrongCredentialsAreRefused() {
        HttpResponse<String> answer = Http.send(Http.as("nobody.here", host.jira() + diary("me")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("not known here");
    }

    @Test
    void aTransactionThatFailsLeavesNothingNotEvenFromTheOneInside() {
        Http.getAs("admin", host.jira() + diary("write"));
        HttpResponse<String> half = Http.getAs("admin", host.jira() + diary("half"));

        assertThat(half.statusCode()).isEqualTo(500);
        assertThat(half.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(Http.getAs("admin", host.jira() + diary("read")).body()).isEqualTo("1 [kept]");
    }

    @Test
    void anEntityThatTheDescriptorDoesNotListIsRefused() {
        assertThat(Http.getAs("admin", host.confluence() + diary("unlisted")).statusCode())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({
        "open,,200",
        "open,reader,200",
        "member,,401",
        "member,reader,200",
        "admin,,401",
        "admin,reader,403",
        "admin,admin,200",
        "silent,,403",
        "silent,admin,403",
        "broken,admin,500",
        "nothing,admin,404"
    })
    void aResourceIsOpenToWhomItsAnnotationSays(String call, String person, int status) {
        String address = host.confluence() + "/rest/trial/1.0/calls/" + call;

        HttpResponse<String> answer =
                person == null ? Http.get(address) : Http.getAs(person, address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "form,text/plain,,403",
        "form,application/x-www-form-urlencoded,,403",
        "form,text/plain,no-check,200",
        "form,application/json,,200",
        "hook,text/plain,,200"
    })
    void aPostThatAForeignPageCouldSendNeedsTheHeader(
            String call, String type, String token, int status) {
        var request =
                Http.as("admin", host.confluence() + "/rest/trial/1.0/calls/" + call)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("x"));
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }

        assertThat(Http.send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void aWebResourcesFilesAreServedSingleAndTogether() {
        String download = host.confluence() + "/download/";

        assertThat(Http.get(download + "resources/org.example.trial:look/look.css").body())
                .isEqualTo(".look {}");
        assertThat(
                        Http.get(
                                        download
                                                + "batch/org.example.trial:look/org.example.trial:look.css")
                                .body())
                .isEqualTo(".look {}\n");
        assertThat(Http.get(download + "resources/org.example.trial:look/../base.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void noPageMayRunAScriptThatStandsInsideIt() {
        HttpResponse<String> page = Http.getAs("admin", host.jira() + "/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .contains("frame-ancestors 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void jiraSaysWhoAsks() {
        HttpResponse<String> answer = Http.getAs("ines.haddad", host.jira() + "/rest/api/2/myself");

        assertThat(answer.headers().firstValue("X-AUSERNAME")).contains("ines.haddad");
        assertThat(answer.body()).contains("\"displayName\":\"Ines Haddad\"");
    }
}
