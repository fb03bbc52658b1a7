package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrators' page on what is kept of people. */
class PrivacyPageTest {
    private static final String PAGE = "/plugins/servlet/empty-chair/privacy";

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

    private static void writes(String customer) {
        String contact =
                "{\"source\":\"phone\",\"id\":\"of-%s\",\"at\":\"2026-11-02T08:00:00Z\",\"customer\":\"%s\",\"words\":\"Where is my parcel?\"}"
                        .formatted(customer, customer);
        int status =
                Http.send(
                                Http.as(
                                                "admin",
                                                host.confluence()
                                                        + "/rest/empty-chair/1.0/contacts")
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(contact)))
                        .statusCode();
        assertThat(status).isEqualTo(200);
    }

    /** Presses a button of the page as it is now. */
    private static Browser.Answer press(String button, Map<String, String> typed) {
        Element form =
                admin.open(PAGE).page().expectFirst("form:has(button[value=" + button + "])");
        return admin.send(form, with(typed, "action", button));
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(name, value);
        return all;
    }

    @Test
    void eachKindOfDataHasItsMonths() {
        Browser.Answer kept = press("keep", Map.of("words", "13", "audit", "30"));

        assertThat(kept.page().select("[role=status]").text()).isNotBlank();
        assertThat(admin.open(PAGE).page().expectFirst("#kept-words").val()).isEqualTo("13");
        assertThat(admin.open(PAGE).page().expectFirst("#kept-audit").val()).isEqualTo("30");

        Browser.Answer wrong = press("keep", Map.of("words", "soon"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().expectFirst("[role=alert]").text()).contains("“soon” does not fit");
        assertThat(wrong.page().expectFirst("#kept-words").val()).isEqualTo("soon");
        assertThat(admin.open(PAGE).page().expectFirst("#kept-words").val()).isEqualTo("13");
    }

    @Test
    void aCustomerIsLookedForFirstAndThenForgottenAndTheLogSaysSo() throws JsonProcessingException {
        writes("customer-9");
        Map<String, String> nine = Map.of("source", "phone", "customer", "customer-9");

        Browser.Answer found = press("look", nine);
        assertThat(found.page().select("section.card li").text()).contains("1");
        assertThat(press("look", nine).page().select("section.card")).isNotEmpty();

        Element form = found.page().expectFirst("section.card form");
        assertThat(admin.send(form, Map.of("action", "erase")).status()).isEqualTo(200);
        assertThat(press("look", nine).page().select("section.card")).isEmpty();

        String csv = admin.open(PAGE + "?audit=csv").text();
        assertThat(csv.lines().findFirst().orElse("")).contains("deed");
        assertThat(csv).contains("ERASED").doesNotContain("customer-9");
        JsonNode log = new ObjectMapper().readTree(admin.open(PAGE + "?audit=json").text());
        assertThat(log.findValuesAsText("deed")).contains("ERASED", "EXPORTED");
    }

    @Test
    void everythingGoesOutAsAFileAndThatIsNoted() {
        for (String kind : new String[] {"csv", "json"}) {
            Browser.Answer file = press("export-" + kind, Map.of());
            assertThat(file.text()).startsWith("PK").contains("contacts." + kind);
        }

        assertThat(admin.open(PAGE + "?audit=csv").text()).contains("EXPORTED,everything");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        writes("customer-8");
        Map<String, String> eight = Map.of("source", "phone", "customer", "customer-8");
        Element form = press("look", eight).page().expectFirst("section.card form");
        form.select("input[name=atl_token]").attr("value", "guessed");

        assertThat(admin.send(form, Map.of("action", "erase")).status()).isEqualTo(400);
        assertThat(press("look", eight).page().select("section.card")).isNotEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        String address = host.confluence() + PAGE;

        assertThat(Http.get(address).statusCode()).isBetween(302, 303);
        assertThat(Http.getAs("reader", address).statusCode()).isNotEqualTo(200);
        assertThat(Http.get(address + "?audit=csv").body()).doesNotContain("EXPORTED");
    }
}
