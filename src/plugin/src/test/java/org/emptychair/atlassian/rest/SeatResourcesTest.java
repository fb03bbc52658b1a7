package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.chair.seat.InMemoryQuestions;
import org.emptychair.chair.seat.Questions;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions, and who is not to be quoted, as customer service keeps them by REST. */
class SeatResourcesTest extends OpenDesk {
    private final QuestionsResource questions = new QuestionsResource();
    private final UnquotedResource unquoted = new UnquotedResource();
    private final QuotesResource quoted = new QuotesResource();

    @BeforeEach
    void offer() {
        Desk.offer(Questions.class, new InMemoryQuestions());
    }

    private String theme() {
        return Long.toString(
                themes.keep(new ThemeName("Lids"), Optional.empty(), false).id().value());
    }

    @Test
    void aQuestionIsKeptForAThemeAndTakenBack() throws JsonProcessingException {
        String id = theme();

        JsonNode kept = json(questions.keep(id, body("{\"question\":\"Why again?\"}")), 200);

        assertThat(kept.path("theme").asText()).isEqualTo("Lids");
        assertThat(json(questions.all(), 200).at("/items/0/question").asText())
                .isEqualTo("Why again?");
        assertThat(questions.remove(id).getStatus()).isEqualTo(204);
        assertThat(json(questions.all(), 200).path("items")).isEmpty();
        assertThat(questions.keep("99", body("{\"question\":\"?\"}")).getStatus()).isEqualTo(404);
        assertThat(text(questions.keep(id, body("{\"question\":\" \"}")), 400))
                .contains("question");
        admin = false;
        assertThat(questions.all().getStatus()).isEqualTo(404);
        assertThat(questions.remove(id).getStatus()).isEqualTo(404);
    }

    @Test
    void anIssueALabelOrACustomerIsNotQuotedUntilAllowedAgain() throws JsonProcessingException {
        contacts.keep(List.of(aContact("1").on(CARE_7).by(MARTA).contact()));
        assertThat(readable().path("items")).hasSize(1);

        assertThat(unquoted.silence(body("{\"issueKey\":\"CARE-7\"}")).getStatus()).isEqualTo(204);

        assertThat(readable().path("items")).isEmpty();
        assertThat(json(unquoted.all(), 200).at("/items/0/name").asText()).isEqualTo("CARE-7");
        assertThat(unquoted.allow("CARE-7", null, null, null).getStatus()).isEqualTo(204);
        assertThat(readable().path("items")).hasSize(1);
        String customer = "{\"source\":\"crm\",\"customer\":\"%s\"}".formatted(MARTA.reference());
        assertThat(unquoted.silence(body(customer)).getStatus()).isEqualTo(204);
        assertThat(unquoted.silence(body("{\"label\":\"legal\"}")).getStatus()).isEqualTo(204);
        assertThat(text(unquoted.silence(body("{}")), 400)).contains("issueKey");
        admin = false;
        assertThat(unquoted.all().getStatus()).isEqualTo(404);
        assertThat(unquoted.silence(body("{\"label\":\"x\"}")).getStatus()).isEqualTo(404);
    }

    @Test
    void wordsOnAnIssueAreForWhomJiraShowsIt() throws JsonProcessingException {
        contacts.keep(List.of(aContact("1").on(CARE_7).by(MARTA).contact()));
        settings.replace(
                new TeamSettings(
                        ZoneId.of("UTC"), Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));

        assertThat(readable().path("items")).isEmpty();
        assertThat(readable().path("pending").asInt()).isZero();
        visible.add(new IssueId(1_007));
        assertThat(readable().path("items")).hasSize(1);
    }

    private JsonNode readable() throws JsonProcessingException {
        return json(quoted.newest("open", null, null, null, null), 200);
    }
}
