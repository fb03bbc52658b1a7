package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emptychair.atlassian.rest.health.HealthResource;
import org.emptychair.contact.Contact;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.IssueNames;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.Test;

class ResourcesTest extends OpenDesk {
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
        assertThat(chair.at("/seat/state").asText()).isEqualTo("not-yet");
        assertThat(chair.at("/say/clauses/0/kind").asText()).isEqualTo("too-early");
        assertThat(chair.has("complaints")).isFalse();
        assertThat(chair.path("quotes").isEmpty()).isTrue();
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
        assertThat(text(new WocasResource().report("2026-W60", null, null, null, null), 400))
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
    void whatWasSaidOnAnIssueIsForWhomJiraShowsIt() throws JsonProcessingException {
        Desk.offer(IssueNames.class, keys -> Map.of(new IssueKey("CARE-1"), new IssueId(1)));
        String rows =
                """
                {"source":"s","id":"1","at":"2026-11-17T09:00:00Z","words":"on it","customer":"c","issueKey":"CARE-1"}
                {"source":"s","id":"2","at":"2026-11-18T09:00:00Z","words":"on none of ours","issueKey":"CARE-2"}
                """;
        json(new ContactsResource().push("application/x-ndjson", body(rows)), 200);

        JsonNode hidden = json(new ContactsResource().newest(null, "2"), 200).at("/items/1");
        visible.add(new IssueId(1));
        JsonNode seen = json(new ContactsResource().newest(null, "2"), 200).path("items");

        assertThat(hidden.path("id").asText()).isEqualTo("1");
        assertThat(hidden.toString()).doesNotContain("on it").doesNotContain("CARE-1");
        assertThat(hidden.has("customer")).isFalse();
        assertThat(seen.findValuesAsText("words")).containsExactly("on none of ours", "on it");
        assertThat(seen.findValuesAsText("issueKey")).containsExactly("CARE-2", "CARE-1");
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
                json(
                        new WocasResource().report("2026-W46", "2026-11-18", "Finance", null, null),
                        200);

        assertThat(report.path("weeks").toString()).isEqualTo("[\"2026-W46\",\"2026-W47\"]");
        assertThat(report.at("/figures/contacts").toString()).isEqualTo("[0,12]");
        assertThat(report.at("/themes/0/cases").toString()).isEqualTo("[0,12]");
        assertThat(report.at("/unclassified").toString()).isEqualTo("[0,0]");
        assertThat(
                        json(new WocasResource().report(null, null, "Sales", null, null), 200)
                                .path("weeks"))
                .hasSize(13);
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
