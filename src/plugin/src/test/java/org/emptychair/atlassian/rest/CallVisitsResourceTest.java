package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.CallVisits;
import org.emptychair.servicetime.InMemoryCallVisits;
import org.emptychair.wocas.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallVisitsResourceTest extends TimeDesk {
    private static final PersonKey LENA = new PersonKey("key-lena");

    private final CallVisitsResource resource = new CallVisitsResource();
    private final CallVisits visits = new InMemoryCallVisits();

    @BeforeEach
    void offerVisits() {
        Desk.offer(CallVisits.class, visits);
        leaders.keep(Leader.of(LENA, "Lena Berg"));
    }

    private JsonNode kept(String day, String body) throws JsonProcessingException {
        return json(resource.keep(day, null, body(body)), 200);
    }

    @Test
    void aDayIsBookedAndWhatWasLearntIsKeptWithItsTheme() throws JsonProcessingException {
        Desk.ask(Themes.class).keep(new ThemeName("Lids"), Optional.empty(), false);

        kept("2026-12-03", "{}");
        JsonNode learnt =
                kept("2026-11-24", "{\"learnt\":\"Nobody finds the form\",\"theme\":\"Lids\"}");

        assertThat(learnt.path("theme").asText()).isEqualTo("Lids");
        JsonNode days = json(resource.all(null), 200).path("items");
        assertThat(days.findValuesAsText("day")).containsExactly("2026-12-03", "2026-11-24");
        assertThat(days.path(0).has("learnt")).isFalse();
        assertThat(days.path(1).path("learnt").asText()).isEqualTo("Nobody finds the form");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-03 | {\"learnt\":\"x\"} | learnt",
                "2026-11-24 | {\"theme\":\"Nothing\"} | theme",
                "2026-11-24 | {\"mood\":\"good\"} | mood",
                "2029-11-24 | {} | day",
                "tomorrow | {} | day"
            })
    void whatCannotBeIsNamedAndKeepsNothing(String day, String body, String field)
            throws JsonProcessingException {
        JsonNode refused = json(resource.keep(day, null, body(body)), 400);

        assertThat(refused.toString()).contains("\"" + field + "\"");
        assertThat(visits.of(LENA, LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void aDayIsGivenUpOnce() throws JsonProcessingException {
        kept("2026-12-03", "{}");

        assertThat(resource.remove("2026-12-03", null).getStatus()).isEqualTo(204);
        assertThat(resource.remove("2026-12-03", null).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"ines", "admin", "nobody"})
    void anothersDaysAreNowhere(String stranger) throws JsonProcessingException {
        kept("2026-12-03", "{}");
        signedIn = stranger;

        assertThat(resource.all("lena").getStatus()).isEqualTo(404);
        assertThat(resource.keep("2026-12-03", "lena", body("{}")).getStatus()).isEqualTo(404);
        assertThat(resource.remove("2026-12-03", "lena").getStatus()).isEqualTo(404);
        assertThat(visits.on(LENA, LocalDate.of(2026, 12, 3))).isPresent();
    }
}
