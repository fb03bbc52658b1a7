package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.ThemeName;
import org.emptychair.wocas.ThemeId;
import org.junit.jupiter.api.Test;

class RuleResourceTest extends OpenDesk {
    private final RuleResource resource = new RuleResource();

    private String made(ThemeName name) {
        ThemeId id = themes.keep(name, Optional.empty(), false).id();
        return Long.toString(id.value());
    }

    @Test
    void aRuleIsKeptAsItWasGivenAndSortsContacts() throws JsonProcessingException {
        contacts.keep(List.of(aContact("1").about().saying(KIND).contact()));
        String rule =
                "{\"phrases\":[\"technician\"],\"not\":[\"no technician\"],\"labels\":[\"Kind\"]}";

        JsonNode kept = json(resource.replace(made(PRAISE), body(rule)), 200);

        assertThat(kept.path("rule").toString())
                .isEqualTo(
                        "{\"phrases\":[\"technician\"],\"not\":[\"no technician\"],"
                                + "\"components\":[],\"labels\":[\"kind\"],\"requestTypes\":[],"
                                + "\"within\":null}");
        assertThat(kept.path("sorting").path("finished").asBoolean()).isTrue();
        assertThat(json(resource.current(made(PRAISE)), 200)).isEqualTo(kept);
        assertThat(contacts.find(new ContactId("desk", "1")).orElseThrow().filing().themes())
                .containsExactly(PRAISE);
    }

    @Test
    void aRuleIsTriedOnLastWeekWithoutShowingWhatAnIssueGuards() throws JsonProcessingException {
        contacts.keep(
                List.of(
                        aContact("1").about(PRAISE).saying(KIND).contact(),
                        aContact("2").about().saying(KIND).on(CARE_7).contact(),
                        aContact("3").about().contact(),
                        aContact("4").at("2026-11-15T09:00:00Z").saying(KIND).contact()));

        JsonNode tried =
                json(resource.tryOut(made(PRAISE), body("{\"phrases\":[\"technician\"]}")), 200);

        assertThat(tried.path("week").asText()).isEqualTo("2026-W47");
        assertThat(tried.path("looked").asInt()).isEqualTo(3);
        assertThat(tried.path("caught").asInt()).isEqualTo(2);
        assertThat(tried.path("before").asInt()).isEqualTo(1);
        assertThat(tried.path("examples")).hasSize(1);
        assertThat(rules.all()).isEmpty();
    }

    @Test
    void whatCannotBeARuleIsNamed() {
        String id = made(PRAISE);

        assertThat(text(resource.replace(id, body("{\"phrases\":[\"a*\"]}")), 400))
                .contains("\"field\":\"phrases\"")
                .contains("too short");
        assertThat(text(resource.replace(id, body("{\"within\":" + id + "}")), 400))
                .contains("is not the id of another theme");
        assertThat(text(resource.merge(id, body("{\"into\":" + id + "}")), 400))
                .contains("is not the id of another theme");
        assertThat(resource.current("77").getStatus()).isEqualTo(404);
    }

    @Test
    void aMergedThemeIsGoneAndItsContactsAreTheOthers() {
        contacts.keep(List.of(aContact("1").about(DELIVERY).contact()));

        text(resource.merge(made(DELIVERY), body("{\"into\":" + made(BILLING) + "}")), 200);

        assertThat(themes.all()).extracting(it -> it.name()).containsExactly(BILLING);
        assertThat(contacts.find(new ContactId("desk", "1")).orElseThrow().filing().themes())
                .containsExactly(BILLING);
    }

    @Test
    void whoIsNotCustomerServiceMeetsNoRules() {
        String id = made(PRAISE);
        admin = false;

        assertThat(resource.current(id).getStatus()).isEqualTo(404);
        assertThat(resource.replace(id, body("{}")).getStatus()).isEqualTo(404);
        assertThat(resource.tryOut(id, body("{}")).getStatus()).isEqualTo(404);
    }
}
