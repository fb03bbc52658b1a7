package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTimesResourceTest extends TimeDesk {
    private static final String TWO_HOURS =
            "{\"source\":\"tempo\",\"id\":\"1\",\"day\":\"2026-11-23\",\"minutes\":120,"
                    + "\"activity\":\"WORKING_COMPLAINTS\",\"note\":\"Called Marta\","
                    + "\"issueKey\":\"CARE-7\"}";

    private final ServiceTimesResource resource = new ServiceTimesResource();
    private final ServiceWeeksResource weeks = new ServiceWeeksResource();

    private Response log(String json) {
        return resource.log(body(json));
    }

    @Test
    void whoLogsForTheFirstTimeBecomesALeader() throws JsonProcessingException {
        JsonNode logged = json(log(TWO_HOURS), 201);

        assertThat(logged.path("imported").asInt()).isOne();
        assertThat(leaders.all()).extracting(Leader::name).containsExactly("Lena Berg");
        JsonNode own = json(resource.newest(null, null, null), 200).path("items").path(0);
        assertThat(own.path("minutes").asInt()).isEqualTo(120);
        assertThat(own.path("day").asText()).isEqualTo("2026-11-23");
        assertThat(own.path("note").asText()).isEqualTo("Called Marta");
        assertThat(own.path("sourceId").asText()).isEqualTo("1");
        assertThat(own.path("confirmed").asBoolean()).isTrue();
    }

    @Test
    void theSameTimeSentTwiceIsKeptOnce() throws JsonProcessingException {
        log(TWO_HOURS);

        JsonNode again = json(log("[" + TWO_HOURS + "," + TWO_HOURS + "]"), 201);

        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(json(resource.newest(null, null, null), 200).path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'day':'2026-11-26','minutes':30 | day | lies in the future, it is 2026-11-25 now",
                "'day':'2026-11-23','minutes':0 | minutes | is 1 to 1,500 minutes of a day, was 0",
                "'day':'2026-11-23','minutes':-5 | minutes | is 1 to 1,500 minutes of a day, was -5",
                "'day':'2026-11-23','minutes':99999 | minutes | is 1 to 1,500 minutes of a day",
                "'day':'2026-11-23','minutes':1441 | minutes | would have 24 h 01",
                "'day':'2026-02-30','minutes':30 | day | is no day like 2026-11-19",
                "'day':'0026-11-23','minutes':30 | day | is a day since 2000",
                "'minutes':30 | day | is missing",
                "'day':'2026-11-23' | minutes | is missing",
                "'from':'2026-11-23T10:00:00Z','to':'2026-11-23T09:00:00Z' | to | ends after it",
                "'from':'2026-11-23T10:00:00','to':'2026-11-23T11:00:00Z' | from | is no instant",
                "'from':'2026-11-23T10:00:00Z','to':'2026-11-25T11:00:00Z' | to | at most 1,500",
                "'from':'2026-11-23T10:00:00Z' | to | is missing",
                "'day':'2026-11-23','minutes':30,'hours':1 | hours | is no field of this row",
                "'source':'jira','id':'1','day':'2026-11-23','minutes':3 | source | is read by",
                "'source':'tempo','day':'2026-11-23','minutes':3 | id | is missing beside a source",
                "'day':'2026-11-23','minutes':3,'issueKey':'x' | issueKey | an issue key looks"
            })
    void whatCannotBeTrueIsRefusedWithItsPlace(String span, String field, String reason)
            throws JsonProcessingException {
        String row = "{'activity':'LISTENING'," + span.strip() + "}";

        JsonNode problem = json(log(row.replace('\'', '"')), 400);

        assertThat(problem.path("field").asText()).isEqualTo(field.strip());
        assertThat(problem.path("reason").asText()).contains(reason.strip());
        assertThat(times.newest(new PersonKey("key-lena"), Optional.empty(), 9)).isEmpty();
    }

    @Test
    void anUnknownActivityIsAnsweredWithTheKnownOnes() throws JsonProcessingException {
        JsonNode problem =
                json(log("{\"day\":\"2026-11-23\",\"minutes\":5,\"activity\":\"GOLF\"}"), 400);

        assertThat(problem.path("reason").asText()).contains("CALL_CENTRE_SHIFT", "OTHER_WORK");
    }

    @Test
    void oneWrongRowOfSeveralIsNamedAndNothingStored() throws JsonProcessingException {
        String late =
                "{\"from\":\"2026-11-23T09:30:00Z\",\"to\":\"2026-11-23T11:00:00Z\","
                        + "\"activity\":\"LISTENING\"}";
        String early = late.replace("T09:30", "T09:00").replace("T11:00", "T10:00");

        JsonNode problem = json(log("[" + early + "," + late + "]"), 400);

        assertThat(problem.path("row").asInt()).isEqualTo(2);
        assertThat(problem.path("value").asText()).isEqualTo("2026-11-23 09:30-11:00");
        assertThat(problem.path("reason").asText())
                .isEqualTo("overlaps 2026-11-23 09:00-10:00, which is logged already");
        assertThat(json(resource.newest(null, null, null), 200).path("items")).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsIsTold() throws JsonProcessingException {
        String id = json(log(TWO_HOURS), 201).path("items").path(0).path("id").asText();
        String longer = TWO_HOURS.replace("120", "150");

        JsonNode first = json(resource.correct(id, "\"1\"", body(longer)), 200);
        String second = text(resource.correct(id, "\"1\"", body(TWO_HOURS)), 409);

        assertThat(first.path("version").asInt()).isEqualTo(2);
        assertThat(second).contains("edited-meanwhile");
        assertThat(resource.remove(id, "\"1\"").getStatus()).isEqualTo(409);
        assertThat(json(resource.one(id), 200).path("minutes").asInt()).isEqualTo(150);
        assertThat(resource.remove(id, "\"2\"").getStatus()).isEqualTo(204);
        assertThat(resource.remove(id, null).getStatus()).isEqualTo(404);
        assertThat(resource.one("nonsense").getStatus()).isEqualTo(404);
        assertThat(text(resource.correct(id, "x", body(longer)), 404)).contains("not-found");
    }

    @ParameterizedTest
    @CsvSource({"ines", "admin", "kofi", "nobody"})
    void nobodyElseFindsASingleEntryOrHour(String stranger) throws JsonProcessingException {
        String id = json(log(TWO_HOURS), 201).path("items").path(0).path("id").asText();
        weeks.confirm("2026-W47", null);
        signedIn = "ines";
        log(TWO_HOURS);
        signedIn = stranger;

        assertThat(resource.one(id).getStatus()).isEqualTo(404);
        assertThat(resource.correct(id, null, body(TWO_HOURS)).getStatus()).isEqualTo(404);
        assertThat(resource.remove(id, null).getStatus()).isEqualTo(404);
        for (String asked : new String[] {"lena", "key-lena"}) {
            assertThat(text(resource.newest(asked, null, null), 404)).doesNotContain("Marta");
            assertThat(weeks.weeks(asked, null, null).getStatus()).isEqualTo(404);
            assertThat(log(TWO_HOURS.replace("{", "{\"leader\":\"" + asked + "\",")).getStatus())
                    .isEqualTo(404);
        }
        signedIn = "lena";
        assertThat(json(resource.one(id), 200).path("version").asInt()).isOne();
        assertThat(json(resource.newest(null, null, null), 200).path("items")).hasSize(1);
    }

    @Test
    void whoseNameIsAnothersKeyFindsOnlyTheirOwn() throws JsonProcessingException {
        String id = json(log(TWO_HOURS), 201).path("items").path(0).path("id").asText();
        signedIn = "key-lena";
        log(TWO_HOURS.replace("{", "{\"leader\":\"key-lena\",").replace("Marta", "Jonas"));

        assertThat(resource.one(id).getStatus()).isEqualTo(404);
        assertThat(text(resource.newest("key-lena", null, null), 200))
                .contains("Jonas")
                .doesNotContain("Marta");
    }

    @Test
    void anAssistantEntersAndTheLeaderConfirms() throws JsonProcessingException {
        log(TWO_HOURS);
        assertThat(text(new LeadersResource().changeMe(body("{\"assistants\":[\"ada\"]}")), 200))
                .contains("\"assistants\":[\"ada\"]");
        signedIn = "ada";
        String entered =
                "{\"leader\":\"lena\",\"day\":\"2026-11-23\",\"minutes\":60,"
                        + "\"activity\":\"LISTENING\"}";

        JsonNode logged = json(log(entered), 201);

        assertThat(logged.path("items").path(0).path("confirmed").asBoolean()).isFalse();
        assertThat(json(resource.newest("lena", null, null), 200).path("items")).hasSize(2);
        assertThat(leaders.all()).hasSize(1);
        assertThat(weeks.confirm("2026-W48", null).getStatus()).isEqualTo(404);
        signedIn = "lena";
        assertThat(week("2026-W48").path("service").asInt()).isEqualTo(120);
        json(weeks.confirm("2026-W48", null), 200);
        assertThat(week("2026-W48").path("service").asInt()).isEqualTo(180);
    }

    private JsonNode week(String week) throws JsonProcessingException {
        return json(weeks.weeks(null, week, week), 200).path("items").path(0);
    }

    @Test
    void aWeekIsARangeUntilItsLeaderConfirmsIt() throws JsonProcessingException {
        log(TWO_HOURS.replace("2026-11-23", "2026-11-16"));

        JsonNode open = week("2026-W47");
        JsonNode confirmed = json(weeks.confirm("2026-W47", null), 200);

        assertThat(open.path("low").asInt()).isEqualTo(5);
        assertThat(open.path("high").asInt()).isEqualTo(100);
        assertThat(open.path("state").asText()).isEqualTo("not-yet-known");
        assertThat(open.path("openDays")).hasSize(5);
        assertThat(confirmed.path("high").asInt()).isEqualTo(5);
        assertThat(confirmed.path("state").asText()).isEqualTo("not-met");
        assertThat(confirmed.path("confirmed").asBoolean()).isTrue();
        assertThat(confirmed.path("planned").asInt()).isEqualTo(2_400);
        assertThat(confirmed.path("activities").path("WORKING_COMPLAINTS").asInt()).isEqualTo(120);
    }

    @Test
    void someDaysOfAWeekCanBeConfirmedAndTheFutureCannot() throws JsonProcessingException {
        log(TWO_HOURS);

        JsonNode some =
                json(
                        weeks.confirm(
                                "2026-W47", body("{\"days\":[\"2026-11-16\",\"2026-11-17\"]}")),
                        200);

        assertThat(some.path("openDays")).hasSize(3);
        assertThat(text(weeks.confirm("2026-W49", null), 400)).contains("future");
        assertThat(text(weeks.confirm("2026-W47", body("{\"days\":[\"2026-11-23\"]}")), 400))
                .contains("is no day of 2026-W47");
        assertThat(text(weeks.confirm("week", null), 400)).contains("2026-W46");
        assertThat(text(weeks.weeks(null, "2026-W40", "2026-W30"), 400)).contains("before to");
        assertThat(json(weeks.weeks(null, null, null), 200).path("items")).hasSize(13);
    }
}
