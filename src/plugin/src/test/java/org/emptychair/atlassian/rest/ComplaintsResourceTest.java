package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.emptychair.complaint.ComplaintDraft;
import org.emptychair.complaint.Ending;
import org.emptychair.issue.IssueId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplaintsResourceTest extends OpenDesk {
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");
    private final ComplaintsResource resource = new ComplaintsResource();

    @BeforeEach
    void fourComplained() {
        stores.complaints()
                .keep(
                        List.of(
                                ComplaintDraft.waiting(1, MONDAY).complaint(),
                                ComplaintDraft.waiting(2, MONDAY.plusSeconds(60)).complaint(),
                                ComplaintDraft.waiting(3, MONDAY)
                                        .answered(MONDAY.plusSeconds(60))
                                        .complaint(),
                                ComplaintDraft.waiting(4, MONDAY)
                                        .ended(Ending.How.RESOLVED, MONDAY.plusSeconds(60))
                                        .complaint()));
        List.of(1L, 2L, 3L, 4L).forEach(it -> visible.add(new IssueId(it)));
    }

    private JsonNode asked(@Nullable String state, @Nullable String cursor, @Nullable String limit)
            throws JsonProcessingException {
        return json(resource.newest(state, cursor, limit), 200);
    }

    private List<String> keys(@Nullable String state) throws JsonProcessingException {
        return asked(state, null, null).path("items").findValuesAsText("issueKey");
    }

    @Test
    void eachStateHasItsOwnNewestFirst() throws JsonProcessingException {
        assertThat(keys(null)).containsExactly("CARE-2", "CARE-1");
        assertThat(keys("waiting")).containsExactly("CARE-2", "CARE-1");
        assertThat(keys("asked")).containsExactly("CARE-3");
        assertThat(keys("ended")).containsExactly("CARE-4");
    }

    @Test
    void aComplaintTellsItsClocks() throws JsonProcessingException {
        JsonNode newest = asked(null, null, null).path("items").path(0);

        assertThat(newest.path("state").asText()).isEqualTo("waiting");
        assertThat(newest.path("openDays").asInt()).isEqualTo(2);
        assertThat(newest.path("neverAnswered").asBoolean()).isTrue();
        assertThat(newest.path("summary").asText()).isEqualTo("Lid broken");
        assertThat(newest.has("promise")).isFalse();
    }

    @Test
    void whatJiraDoesNotShowToTheCallerIsLeftOut() throws JsonProcessingException {
        visible.remove(new IssueId(2));

        JsonNode page = asked("waiting", null, "1");

        assertThat(page.path("items")).isEmpty();
        String next = page.path("next").asText();
        assertThat(asked("waiting", next, "1").path("items").findValuesAsText("issueKey"))
                .containsExactly("CARE-1");
    }

    @Test
    void whatIsWrongIsNamed() throws JsonProcessingException {
        assertThat(text(resource.newest("lost", null, null), 400)).contains("state");
        assertThat(text(resource.newest(null, "x", null), 400)).contains("cursor");
        assertThat(text(resource.newest(null, null, "501"), 400)).contains("limit");
    }

    @Test
    void everybodyElseFindsNothing() throws JsonProcessingException {
        admin = false;

        text(resource.newest(null, null, null), 404);
    }
}
