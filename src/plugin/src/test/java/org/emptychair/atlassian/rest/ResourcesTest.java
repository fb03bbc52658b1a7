package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.rest.health.HealthResource;
import org.emptychair.atlassian.settings.SettingsCheck;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.InMemoryScopes;
import org.emptychair.contact.Scopes;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:02:00Z"), ZoneOffset.UTC);
    private final Settings settings = new InMemorySettings();
    private final Contacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Scopes scopes = new InMemoryScopes();
    private boolean admin = true;
    private Map<Long, Map<String, String>> pages = Map.of(7L, Map.of());

    @BeforeEach
    void open() {
        Desk.offer(Texts.class, new PropertyTexts());
        Desk.offer(Clock.class, CLOCK);
        Desk.offer(Settings.class, settings);
        Desk.offer(Secrets.class, new InMemorySecrets());
        Desk.offer(Contacts.class, contacts);
        Desk.offer(Scopes.class, scopes);
        Desk.offer(People.class, new Caller());
        Desk.offer(Pages.class, new FewPages());
        Jiras jiras =
                () ->
                        List.of(
                                new Jiras.Jira(
                                        "a1",
                                        "Care",
                                        URI.create("https://jira.example.org"),
                                        true));
        Desk.offer(Jiras.class, jiras);
        Desk.offer(SettingsCheck.class, new SettingsCheck("care team"::equals, jiras));
        Desk.offer(Panels.class, new Panels(contacts, scopes, settings, CLOCK, Optional::empty));
    }

    @AfterEach
    void close() {
        Desk.clear();
    }

    private final class Caller implements People {
        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public boolean isAdmin() {
            return admin;
        }

        @Override
        public boolean isCustomerService() {
            return admin;
        }
    }

    private final class FewPages implements Pages {
        @Override
        public boolean mayView(long pageId) {
            return pages.containsKey(pageId);
        }

        @Override
        public boolean mayEdit(long pageId) {
            return mayView(pageId);
        }

        @Override
        public Optional<Map<String, String>> chair(long pageId, Optional<String> macro) {
            return Optional.ofNullable(pages.get(pageId));
        }
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Response answer, int status) {
        assertThat(answer.getStatus()).as(String.valueOf(answer.getEntity())).isEqualTo(status);
        return String.valueOf(answer.getEntity());
    }

    private static JsonNode json(Response answer, int status) throws JsonProcessingException {
        return Json.MAPPER.readTree(text(answer, status));
    }

    private void twelveContacts() {
        List<Contact> twelve =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        aContact("n" + i)
                                                .about(BILLING)
                                                .in(FINANCE)
                                                .helped(i > 1)
                                                .contact())
                        .toList();
        contacts.keep(twelve);
    }

    @Test
    void untilEverythingIsReadyTheAnswerIs503() throws JsonProcessingException {
        Desk.clear();

        Response answer = new HealthResource().health();

        assertThat(json(answer, 503).path("type").asText())
                .isEqualTo("urn:emptychair:problem:not-ready");
        assertThat(answer.getHeaderString("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theChairTellsFiguresAndLeavesOutWhatIsNotKnown() throws JsonProcessingException {
        twelveContacts();

        JsonNode chair = json(new ChairResource().chair("7", null, null), 200);

        assertThat(chair.path("week").asText()).isEqualTo("2026-W47");
        assertThat(chair.path("frozen").asBoolean(true)).isFalse();
        assertThat(chair.at("/figures/contacted/counts/0").asInt()).isEqualTo(12);
        assertThat(chair.at("/figures/helpfulPercent").asInt()).isEqualTo(83);
        assertThat(chair.at("/figures/notHelped").isNull()).isTrue();
        assertThat(chair.at("/themes/0/name").asText()).isEqualTo(BILLING.text());
        assertThat(chair.has("seat")).isFalse();
        assertThat(chair.has("quotes")).isFalse();
    }

    @Test
    void aMissingPageAndAForbiddenOneAnswerAlike() {
        String missing = text(new ChairResource().chair("8", null, null), 404);
        pages = Map.of();

        assertThat(text(new ChairResource().chair("7", null, null), 404)).isEqualTo(missing);
    }

    @Test
    void aMacroThatAsksForNothingWeKnowIsNamed() throws JsonProcessingException {
        pages = Map.of(7L, Map.of("departments", "Finanz"));

        JsonNode problem = json(new ChairResource().chair("7", null, null), 400);

        assertThat(problem.path("detail").asText())
                .isEqualTo("departments: “Finanz” is not known. Known: none yet.");
    }

    @Test
    void anythingInTheAddressThatCannotBeReadIsNamed() throws JsonProcessingException {
        JsonNode problem = json(new ChairResource().chair("seven", null, null), 400);

        assertThat(problem.path("field").asText()).isEqualTo("pageId");
        assertThat(problem.path("value").asText()).isEqualTo("seven");
        assertThat(text(new ContactsResource().newest("nonsense", null), 400)).contains("cursor");
        assertThat(text(new ContactsResource().newest(null, "0"), 400)).contains("limit");
        assertThat(text(new WocasResource().report("2026-W60", null, null, null), 400))
                .contains("from");
    }

    @Test
    void contactsComeInAsLinesAndGoOutNewestFirstInPages() throws JsonProcessingException {
        String rows =
                """
                {"source":"s","id":"1","at":"2026-11-17T09:00:00Z","words":"older"}
                {"source":"s","id":"2","at":"2026-11-18T09:00:00Z","words":"newer"}
                """;
        JsonNode push = json(new ContactsResource().push("application/x-ndjson", body(rows)), 200);

        JsonNode first = json(new ContactsResource().newest(null, "1"), 200);
        JsonNode second =
                json(new ContactsResource().newest(first.path("next").asText(), "1"), 200);

        assertThat(push.path("imported").asInt()).isEqualTo(2);
        assertThat(first.at("/items/0/words").asText()).isEqualTo("newer");
        assertThat(second.at("/items/0/words").asText()).isEqualTo("older");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whoIsNotInCustomerServiceFindsNoContacts() {
        admin = false;

        assertThat(new ContactsResource().push("application/json", body("[]")).getStatus())
                .isEqualTo(404);
        assertThat(new ContactsResource().newest(null, null).getStatus()).isEqualTo(404);
        assertThat(new SettingsResource().current().getStatus()).isEqualTo(404);
        assertThat(new ScopesResource().all(null, null).getStatus()).isEqualTo(404);
    }

    @Test
    void theReportCountsWeeksOfADepartment() throws JsonProcessingException {
        twelveContacts();

        JsonNode report =
                json(new WocasResource().report("2026-W46", "2026-11-18", "Finance", null), 200);

        assertThat(report.path("weeks").toString()).isEqualTo("[\"2026-W46\",\"2026-W47\"]");
        assertThat(report.at("/figures/contacts").toString()).isEqualTo("[0,12]");
        assertThat(report.at("/themes/0/cases").toString()).isEqualTo("[0,12]");
        assertThat(report.at("/unclassified").toString()).isEqualTo("[0,0]");
        assertThat(json(new WocasResource().report(null, null, "Sales", null), 200).path("weeks"))
                .hasSize(13);
    }

    @Test
    void aScopeIsAddedRenamedAndRemoved() throws JsonProcessingException {
        String care = "{\"name\":\"Care\",\"kind\":\"complaints\",\"jql\":\"project = CARE\"}";
        ScopesResource resource = new ScopesResource();
        String id = json(resource.add(body(care)), 201).path("id").asText();

        assertThat(text(resource.add(body(care)), 409)).contains("name-taken");
        assertThat(text(resource.replace(id, body(care.replace("Care", "Care EU"))), 200))
                .contains("Care EU");
        assertThat(text(resource.add(body(care.replace("complaints", "both"))), 400))
                .contains("\"field\":\"kind\"");
        assertThat(json(resource.all(null, null), 200).path("items")).hasSize(1);
        assertThat(resource.remove(id).getStatus()).isEqualTo(204);
        assertThat(resource.remove(id).getStatus()).isEqualTo(404);
        assertThat(resource.one("nonsense").getStatus()).isEqualTo(404);
    }

    @Test
    void whatSettingsAnswerMayBeSentBackChanged() throws JsonProcessingException {
        SettingsResource resource = new SettingsResource();
        String changed = text(resource.current(), 200).replace("\"Z\"", "\"Europe/Berlin\"");

        assertThat(json(resource.replace(body(changed)), 200).path("zone").asText())
                .isEqualTo("Europe/Berlin");
        assertThat(
                        json(resource.replace(body("{\"customerService\":[\"care team\"]}")), 200)
                                .path("zone")
                                .asText())
                .isEqualTo("Europe/Berlin");
    }

    @Test
    void wrongSettingsChangeNothingAndAreAllNamed() throws JsonProcessingException {
        JsonNode problem =
                json(
                        new SettingsResource()
                                .replace(
                                        body(
                                                "{\"zone\":\"Berlin\",\"syncMinutes\":0,\"customerService\":[\"nobody\"],\"mode\":\"shared\"}")),
                        400);

        assertThat(problem.path("errors").fieldNames())
                .toIterable()
                .containsExactly("zone", "syncMinutes", "customerService");
        assertThat(settings.current().zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void theServiceTokenIsKeptAndNeverToldAgain() throws JsonProcessingException {
        SettingsResource resource = new SettingsResource();

        assertThat(resource.tellToken(body("{\"token\":\"s3cret-4711\"}")).getStatus())
                .isEqualTo(204);

        JsonNode told = json(resource.current(), 200);
        assertThat(told.path("serviceTokenSet").asBoolean()).isTrue();
        assertThat(told.toString()).doesNotContain("s3cret");
        assertThat(text(resource.tellToken(body("{\"token\":\"s3cret\\n4711\"}")), 400))
                .doesNotContain("s3cret");
        assertThat(resource.forgetToken().getStatus()).isEqualTo(204);
        assertThat(json(resource.current(), 200).path("serviceTokenSet").asBoolean()).isFalse();
    }

    @Test
    void aFailureInsideIsANumberAndNothingElse() {
        Desk.offer(
                Settings.class,
                new Settings() {
                    @Override
                    public TeamSettings current() {
                        throw new IllegalStateException("jdbc:secret");
                    }

                    @Override
                    public void replace(TeamSettings settings) {
                        throw new IllegalStateException("jdbc:secret");
                    }
                });

        assertThat(text(new SettingsResource().current(), 500))
                .contains("urn:emptychair:problem:failed")
                .doesNotContain("jdbc", "Exception");
    }
}
