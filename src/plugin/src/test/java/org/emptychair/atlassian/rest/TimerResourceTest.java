package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Timers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerResourceTest extends TimeDesk {
    private static final PersonKey LENA = new PersonKey("key-lena");

    private final TimerResource resource = new TimerResource();

    private void runsSince(String instant) {
        leaders.keep(Leader.of(LENA, "Lena Berg"));
        timers.start(LENA, new Timers.Running(Activity.LISTENING, Instant.parse(instant)));
    }

    @Test
    void whoeverStartsATimerBecomesALeaderAndSeesItRun() throws JsonProcessingException {
        JsonNode started = json(resource.start(body("{\"activity\":\"LISTENING\"}")), 200);

        assertThat(started.path("running").asBoolean()).isTrue();
        assertThat(json(resource.current(), 200).path("activity").asText()).isEqualTo("LISTENING");
        assertThat(json(resource.current(), 200).path("since").asText())
                .isEqualTo("2026-11-25T08:02:00Z");
    }

    @Test
    void stoppedItIsLogged() throws JsonProcessingException {
        runsSince("2026-11-25T06:30:00Z");

        JsonNode logged = json(resource.stop(), 200);

        assertThat(logged.path("minutes").asInt()).isEqualTo(92);
        assertThat(json(resource.current(), 200).path("running").asBoolean()).isFalse();
        json(resource.stop(), 404);
    }

    @Test
    void whatIsTooShortOrTooLongSaysSoAndRunsOn() throws JsonProcessingException {
        runsSince("2026-11-23T06:30:00Z");

        JsonNode refused = json(resource.stop(), 400);

        assertThat(refused.path("field").asText()).isEqualTo("timer");
        assertThat(refused.path("reason").asText()).contains("more than 25 h 00");
        assertThat(timers.of(LENA)).isPresent();
        assertThat(times.newest(LENA, Optional.empty(), 9)).isEmpty();
    }

    @Test
    void thrownAwayItIsGone() throws JsonProcessingException {
        runsSince("2026-11-23T06:30:00Z");

        assertThat(resource.discard().getStatus()).isEqualTo(204);
        json(resource.discard(), 404);
        assertThat(times.newest(LENA, Optional.empty(), 9)).isEmpty();
    }

    @Test
    void anothersTimerIsNowhere() throws JsonProcessingException {
        runsSince("2026-11-25T06:30:00Z");
        leaders.keep(Leader.of(new PersonKey("key-kofi"), "Kofi Osei"));
        signedIn = "kofi";

        assertThat(json(resource.current(), 200).path("running").asBoolean()).isFalse();
        json(resource.stop(), 404);
        assertThat(timers.of(LENA)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1h30 | 90",
                "90m | 90",
                "1.5 | 90",
                "1,5 | 90",
                "1:30 | 90",
                "2 h 15 min | 135",
                "45 | 45"
            })
    void aDurationIsReadAsPeopleWriteIt(String typed, int minutes) throws JsonProcessingException {
        String row =
                "{\"duration\":\"%s\",\"day\":\"2026-11-23\",\"activity\":\"LISTENING\"}"
                        .formatted(typed);

        json(new ServiceTimesResource().log(body(row)), 201);

        assertThat(times.newest(LENA, Optional.empty(), 1).get(0).time().span().minutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'duration':'soon' | duration | is no duration like 1h30, 90m or 1.5",
                "'duration':'' | duration | is no duration like",
                "'duration':'-2h' | duration | is no duration like",
                "'duration':'1500m','minutes':3 | minutes | does not go with duration",
                "'duration':90 | duration | is no text in quotes",
                "'duration':'26h' | duration | is 1 to 1,500 minutes of a day, was 1,560"
            })
    void whatIsNoDurationIsRefusedWithItsPlace(String given, String field, String reason)
            throws JsonProcessingException {
        String row = "{'activity':'LISTENING','day':'2026-11-23'," + given.strip() + "}";

        JsonNode problem = json(new ServiceTimesResource().log(body(row.replace('\'', '"'))), 400);

        assertThat(problem.path("field").asText()).isEqualTo(field.strip());
        assertThat(problem.path("reason").asText()).contains(reason.strip());
        assertThat(leaders.all()).isEmpty();
    }
}
