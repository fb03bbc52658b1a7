package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which the admin keeps systems that send contacts by themselves. */
class WebhooksPageTest {
    private static final String PAGE = "/plugins/servlet/empty-chair/webhooks";
    private static final String PATHS =
            "{\"fields\":{\"id\":\"/nr\",\"at\":\"/when\",\"words\":\"/text\"}}";

    @TempDir static Path folder;
    private static LocalHost host;
    private static Browser admin;

    @BeforeAll
    static void start() {
        host =
                LocalHost.start(
                        HostOptions.in(folder)
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
        admin = Browser.of("admin", host.confluence());
        Element confirm = admin.open(PAGE).form("/authenticate.action");
        admin.send(confirm, Map.of("password", "admin"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static Browser.Answer page() {
        return admin.open(PAGE);
    }

    private static Browser.Answer add(String source, String paths) {
        Element form = page().page().expectFirst("form:has(#source)");
        return admin.send(
                form, Map.of("action", "add", "source", source, "kind", "paths", "paths", paths));
    }

    private static Browser.Answer act(String source, String action) {
        Element form = page().page().expectFirst("section:has(#source-%s) form".formatted(source));
        return admin.send(form, Map.of("action", action));
    }

    /** The status of a call that is signed with a secret. */
    private static int call(String source, String secret) {
        String body = "{\"nr\":1,\"when\":\"2026-01-05T08:00:00Z\",\"text\":\"Where is it?\"}";
        long now = Instant.now().getEpochSecond();
        return Http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                host.confluence()
                                                        + "/rest/empty-chair/1.0/contacts/webhooks/"
                                                        + source))
                                .header("Content-Type", "application/json")
                                .header("X-Empty-Chair-Signature", signed(now, body, secret))
                                .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static String signed(long now, String body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(code));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSystemIsAddedGetsItsSecretOnceCallsAndIsTurnedOff() {
        assertThat(add("shop", PATHS).text()).contains("Saved.", "It has no secret yet");

        Browser.Answer made = act("shop", "make");
        String secret = made.page().expectFirst("code.once").text();

        assertThat(secret).hasSize(64);
        assertThat(page().text()).doesNotContain(secret).contains("No call was believed yet");
        assertThat(call("shop", secret)).isEqualTo(200);
        assertThat(page().text()).contains("Last call");
        assertThat(act("shop", "off").text()).contains("Off: its calls are refused.");
        assertThat(call("shop", secret)).isEqualTo(401);
        assertThat(act("shop", "on").text()).doesNotContain("Off: its calls");
        assertThat(act("shop", "forget").text()).doesNotContain("source-shop");
        assertThat(call("shop", secret)).isEqualTo(401);
    }

    @Test
    void whatIsWrongIsNamedStaysTypedAndChangesNothing() {
        Browser.Answer broken = add("desk", "{\"fields\":{\"id\":\"nr\"}}");
        Browser.Answer jira = add("jira", PATHS);
        Browser.Answer hostile = add("\"><script>alert(1)</script>", "{}<script>");

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.page().select("[role=alert]").text())
                .contains("fields.id", "JSON pointer");
        assertThat(broken.page().expectFirst("#paths").wholeText()).contains("\"nr\"");
        assertThat(jira.page().select("[role=alert]").text()).contains("jira");
        assertThat(hostile.status()).isEqualTo(400);
        assertThat(hostile.page().select("script:containsData(alert)")).isEmpty();
        assertThat(page().text()).doesNotContain("source-desk");
    }

    @Test
    void onlyAdministratorsOpenIt() {
        String address = host.confluence() + PAGE;

        assertThat(Http.get(address).statusCode()).isBetween(302, 303);
        assertThat(page().status()).isEqualTo(200);
        assertThat(page().text()).contains("Signed calls");
    }
}
