package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsResourceTest extends TimeDesk {
    private static final String TWO_HOURS =
            "{\"day\":\"2026-11-23\",\"minutes\":120,\"activity\":\"WORKING_COMPLAINTS\","
                    + "\"note\":\"Called Marta\",\"issueKey\":\"CARE-7\"}";

    private final EditsResource resource = new EditsResource();
    private final ServiceTimesResource entries = new ServiceTimesResource();

    private String logged() throws JsonProcessingException {
        return json(entries.log(body(TWO_HOURS)), 201).at("/items/0/id").asText();
    }

    @Test
    void whatAnEntrySaidBeforeAndAfterIsToldNewestFirst() throws JsonProcessingException {
        String id = logged();
        json(entries.correct(id, null, body(TWO_HOURS.replace("120", "150"))), 200);
        assertThat(entries.remove(id, null).getStatus()).isEqualTo(204);

        JsonNode edits = json(resource.newest(null, null), 200).path("items");

        assertThat(edits).hasSize(2);
        assertThat(edits.path(0).has("to")).isFalse();
        assertThat(edits.path(0).at("/from/minutes").asInt()).isEqualTo(150);
        assertThat(edits.path(1).path("by").asText()).isEqualTo("lena");
        assertThat(edits.path(1).path("entry").asText()).isEqualTo(id);
        assertThat(edits.path(1).at("/from/minutes").asInt()).isEqualTo(120);
        assertThat(edits.path(1).at("/to/minutes").asInt()).isEqualTo(150);
        assertThat(edits.path(1).at("/to/day").asText()).isEqualTo("2026-11-23");
        assertThat(edits.path(1).at("/to/issueKey").asText()).isEqualTo("CARE-7");
    }

    @Test
    void whatWasNeverChangedHasNoHistoryAndAListIsAsLongAsAskedFor()
            throws JsonProcessingException {
        String id = logged();
        assertThat(json(resource.newest(null, null), 200).path("items")).isEmpty();

        json(entries.correct(id, null, body(TWO_HOURS.replace("120", "150"))), 200);
        json(entries.correct(id, null, body(TWO_HOURS.replace("120", "90"))), 200);

        assertThat(json(resource.newest(null, "1"), 200).path("items")).hasSize(1);
        assertThat(resource.newest(null, "0").getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"ines", "admin", "nobody"})
    void nobodyElseReadsIt(String stranger) throws JsonProcessingException {
        String id = logged();
        json(entries.correct(id, null, body(TWO_HOURS.replace("120", "150"))), 200);
        signedIn = stranger;

        assertThat(resource.newest("lena", null).getStatus()).isEqualTo(404);
    }
}
