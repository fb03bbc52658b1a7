package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuotesResourceTest extends OpenDesk {
    private final QuotesResource resource = new QuotesResource();
    private final RedactionsResource redactions = new RedactionsResource();

    @BeforeEach
    void twoSpoke() {
        contacts.keep(
                List.of(
                        aContact("1").on(CARE_7).by(MARTA).contact(),
                        aContact("2").saying(KIND).contact()));
    }

    private JsonNode items(@Nullable String state) throws JsonProcessingException {
        return json(resource.newest(state, null, null, null, null), 200).path("items");
    }

    private String unreleased() throws JsonProcessingException {
        return items("unreleased").path(0).path("id").asText();
    }

    @Test
    void customerServiceReadsWhatIsOpenAndWhatWaits() throws JsonProcessingException {
        assertThat(items(null)).hasSize(1);
        assertThat(items("open").path(0).path("tone").asText()).isEqualTo("negative");
        assertThat(items("open").path(0).path("onIssue").asBoolean()).isTrue();
        assertThat(items("unreleased").path(0).path("text").asText()).isEqualTo(KIND.text());
        assertThat(items("open").toString()).doesNotContain("CARE-7").doesNotContain("marta");
    }

    @Test
    void wordsOfAnIssueAreNotShownWhereIssuesHaveReaders() throws JsonProcessingException {
        settings.replace(
                new TeamSettings(
                        ZoneId.of("UTC"), Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));

        assertThat(items("open")).isEmpty();
        assertThat(items("unreleased")).hasSize(1);
    }

    @Test
    void aReleaseGoesToTheLeadersUnlessSaidOtherwise() throws JsonProcessingException {
        String id = unreleased();

        assertThat(json(resource.release(id, body("{}")), 200).path("audience").asText())
                .isEqualTo("leaders");
        String readers = "{\"audience\":\"readers\"}";
        assertThat(json(resource.release(id, body(readers)), 200).path("audience").asText())
                .isEqualTo("readers");
        assertThat(items("open")).hasSize(2);
        assertThat(resource.withdraw(id).getStatus()).isEqualTo(204);
        assertThat(resource.withdraw(id).getStatus()).isEqualTo(404);
        assertThat(items("open")).hasSize(1);
    }

    @Test
    void whatOneMayNotSeeIsNotReleased() throws JsonProcessingException {
        String id = items("open").path(0).path("id").asText();
        settings.replace(
                new TeamSettings(
                        ZoneId.of("UTC"), Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));

        assertThat(resource.release(id, body("{}")).getStatus()).isEqualTo(404);

        assertThat(resource.withdraw(id).getStatus()).isEqualTo(404);
    }

    @Test
    void aVetoTakesAQuoteOut() throws JsonProcessingException {
        String id = unreleased();

        assertThat(resource.veto(id).getStatus()).isEqualTo(204);

        assertThat(items("unreleased")).isEmpty();
        assertThat(resource.release(id, body("{}")).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed() throws JsonProcessingException {
        String id = unreleased();

        assertThat(text(resource.release(id, body("{\"audience\":\"all\"}")), 400))
                .contains("audience")
                .contains("all");
        assertThat(text(resource.newest("secret", null, null, null, null), 400)).contains("state");
        assertThat(text(resource.newest(null, null, null, "27", null), 400)).contains("weeks");
        assertThat(text(resource.newest(null, null, null, null, "501"), 400)).contains("limit");
        assertThat(resource.veto("../x").getStatus()).isEqualTo(404);
        assertThat(resource.veto("0123").getStatus()).isEqualTo(404);
    }

    @Test
    void everybodyElseFindsNothing() throws JsonProcessingException {
        String id = unreleased();
        admin = false;

        assertThat(
                        Stream.of(
                                resource.newest(null, null, null, null, null),
                                resource.veto(id),
                                resource.release(id, body("{}")),
                                resource.withdraw(id),
                                redactions.tryOut(body("x"))))
                .extracting(Response::getStatus)
                .containsOnly(404);
        admin = true;
        assertThat(items("unreleased")).hasSize(1);
    }

    @Test
    void redactionIsTriedOnAText() throws JsonProcessingException {
        JsonNode answer =
                json(redactions.tryOut(body("Dear Anna, write to anna@example.org")), 200);

        assertThat(answer.path("text").asText()).isEqualTo("Dear [name], write to [mail address]");
        assertThat(answer.path("found").path(1).path("kind").asText()).isEqualTo("mail");
        assertThat(answer.path("found").path(1).path("start").asInt()).isEqualTo(20);
        assertThat(answer.path("found").path(1).path("end").asInt()).isEqualTo(36);
        assertThat(json(redactions.tryOut(null), 200).path("found")).isEmpty();
        assertThat(text(redactions.tryOut(body("x".repeat(262_145))), 400)).contains("256 kB");
    }
}
