package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import org.emptychair.TestWorld;
import org.emptychair.sync.AutomaticAccount;
import org.junit.jupiter.api.Test;

class AdminResourcesTest extends OpenDesk {
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
        String changed = text(resource.current(), 200).replace("\"UTC\"", "\"Europe/Berlin\"");

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
    void aProposedAccountIsAcceptedAndDeclined() throws JsonProcessingException {
        automatic.propose(
                new AutomaticAccount(
                        "r9", "Robot", TestWorld.CARE_7, AutomaticAccount.State.PROPOSED));
        AutomaticAccountsResource resource = new AutomaticAccountsResource();

        assertThat(text(resource.all(), 200))
                .isEqualTo(
                        "{\"items\":[{\"reference\":\"r9\",\"name\":\"Robot\",\"example\":\"CARE-7\",\"state\":\"proposed\"}],\"next\":null}");
        assertThat(text(resource.judge(body("{\"reference\":\"r9\",\"state\":\"accepted\"}")), 200))
                .contains("\"state\":\"accepted\"");
        assertThat(automatic.accepted()).containsExactly("r9");
        assertThat(text(resource.judge(body("{\"reference\":\"r9\",\"state\":\"maybe\"}")), 400))
                .contains("\"field\":\"state\"");
        assertThat(
                        resource.judge(body("{\"reference\":\"r8\",\"state\":\"accepted\"}"))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anotherNameOfTheSameZoneIsNoChange() {
        new SettingsResource().replace(body("{\"zone\":\"Etc/UTC\"}"));

        assertThat(settings.current().zone()).isEqualTo(ZoneOffset.UTC);
    }
}
