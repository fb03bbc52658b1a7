package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.IssueNames;
import org.emptychair.decision.Member;
import org.emptychair.decision.Place;
import org.emptychair.decision.Recording;
import org.emptychair.decision.Terms;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLinks;
import org.emptychair.link.InMemoryAddedLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionsResourceTest extends OpenDesk {
    private static final String CALL =
            "{\"pageId\":7,\"statement\":\"Call everyone who waits\",\"owner\":\"rey\","
                    + "\"due\":\"2026-11-20\",\"serves\":[\"care-7\",\"CARE-8\",\"CARE-7\"],"
                    + "\"themes\":[\"Double charges\"],\"says\":\"asks\","
                    + "\"effect\":\"below 40 a week by week 8\"}";

    private final DecisionsResource resource = new DecisionsResource();
    private final Staff staff = new Staff();

    @BeforeEach
    void offerDecisions() {
        Desk.offer(Decisions.class, new InMemoryDecisions());
        Desk.offer(AddedLinks.class, new InMemoryAddedLinks());
        Desk.offer(Accounts.class, staff);
        Map<IssueKey, IssueId> ids = Map.of(new IssueKey("CARE-7"), new IssueId(17));
        Desk.offer(IssueNames.class, keys -> ids);
        pages = Map.of(7L, Map.of(), 8L, Map.of());
    }

    private static final class Staff implements Accounts {
        private String caller = "mori";

        @Override
        public Optional<Account> caller() {
            return named(caller);
        }

        @Override
        public Optional<Account> named(String userName) {
            return Stream.of("mori", "rey")
                    .filter(userName::equals)
                    .map(name -> new Account("u-" + name, name, "Mx " + name))
                    .findFirst();
        }

        @Override
        public Optional<Account> of(String key) {
            return named(key.replace("u-", ""));
        }
    }

    private JsonNode recorded(String body) throws JsonProcessingException {
        return json(resource.record(body(body)), 201);
    }

    private JsonNode listed(@Nullable String page, @Nullable String issue, @Nullable String query)
            throws JsonProcessingException {
        return json(resource.newest(page, issue, query, null, null), 200).path("items");
    }

    @Test
    void aDecisionIsRecordedAndFoundByPageIssueAndWords() throws JsonProcessingException {
        JsonNode decision = recorded(CALL);

        assertThat(decision.path("state").asText()).isEqualTo("decided");
        assertThat(decision.path("owner").asText()).isEqualTo("rey");
        assertThat(decision.path("ownerName").asText()).isEqualTo("Mx rey");
        assertThat(decision.path("serves").toString()).isEqualTo("[\"CARE-7\",\"CARE-8\"]");
        assertThat(decision.path("says").asText()).isEqualTo("asks");
        assertThat(decision.path("decidedAt").asText()).isEqualTo("2026-11-25T08:02:00Z");
        assertThat(decision.at("/recorded/by").asText()).isEqualTo("Mx mori");
        assertThat(listed("7", null, null)).containsExactly(decision);
        assertThat(listed("8", null, null)).isEmpty();
        assertThat(listed(null, "CARE-7", null)).containsExactly(decision);
        assertThat(listed(null, "CARE-9", null)).isEmpty();
        assertThat(listed(null, null, "everyone")).containsExactly(decision);
        assertThat(json(resource.one(decision.path("id").asText()), 200)).isEqualTo(decision);
    }

    @Test
    void aDecisionOfThePastKeepsItsDaysAndComesBackForReview() throws JsonProcessingException {
        JsonNode decision =
                recorded(
                        "{\"pageId\":\"7\",\"statement\":\"Moulded trays\",\"state\":\"done\","
                                + "\"decidedOn\":\"2026-09-15\",\"doneOn\":\"2026-09-22\"}");

        assertThat(decision.path("decidedAt").asText()).isEqualTo("2026-09-15T12:00:00Z");
        assertThat(decision.path("doneAt").asText()).isEqualTo("2026-09-22T12:00:00Z");
        assertThat(decision.path("review").asText()).isEqualTo("2026-11-17");
    }

    @Test
    void whatCannotBeIsNamedAndRecordsNothing() {
        assertRefused("{\"statement\":\"x\"}", "pageId");
        assertRefused("{\"pageId\":7}", "statement");
        assertRefused("{\"pageId\":7,\"statement\":\" \"}", "statement");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"owner\":\"nobody\"}", "owner");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"due\":\"soon\"}", "due");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"serves\":[\"seven\"]}", "serves");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"says\":\"yes\"}", "says");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"state\":\"over\"}", "state");
        assertRefused(
                "{\"pageId\":7,\"statement\":\"x\",\"decidedOn\":\"2026-11-26\"}", "decidedOn");
        assertRefused(
                "{\"pageId\":7,\"statement\":\"x\",\"state\":\"done\",\"doneOn\":\"2026-11-24\"}",
                "doneOn");
        assertRefused(
                "{\"pageId\":7,\"statement\":\"x\",\"state\":\"superseded\"}", "supersededBy");
        assertRefused("{\"pageId\":7,\"statement\":\"x\",\"priority\":1}", "priority");
        assertThat(Desk.ask(Decisions.class).find(new DecisionId(1))).isEmpty();
    }

    private void assertRefused(String body, String field) {
        assertThat(text(resource.record(body(body)), 400))
                .as(body)
                .contains("\"field\":\"" + field + "\"");
    }

    @Test
    void whatIsLeftOutStaysAndNullTakesItAway() throws JsonProcessingException {
        String id = recorded(CALL).path("id").asText();

        JsonNode changed =
                json(resource.replace(id, body("{\"due\":null,\"themes\":[\"Lids\"]}")), 200);

        assertThat(changed.path("due").isNull()).isTrue();
        assertThat(changed.path("themes").toString()).isEqualTo("[\"Lids\"]");
        assertThat(changed.path("serves")).hasSize(2);
        assertThat(changed.path("statement").asText()).startsWith("Call");
        assertThat(text(resource.replace(id, body("{\"statement\":null}")), 400))
                .contains("statement");
    }

    @Test
    void whatThePageItselfStatesIsRefusedByTheValueThatWasSent() {
        Decision stated =
                Desk.ask(Decisions.class)
                        .add(
                                new Place(7, "OPS", Optional.of("m-1")),
                                Terms.of("Call everyone who waits"),
                                Course.decided(Instant.EPOCH),
                                new Recording(
                                        new Member("u-mori", "Mx mori"),
                                        Instant.EPOCH,
                                        Optional.empty()));

        assertThat(text(resource.replace(stated.id().toString(), body("{\"owner\":\"rey\"}")), 400))
                .contains("“rey”", "is changed on the page that states it");
    }

    @Test
    void whoMayOnlyViewThePageProposesAndNoMore() throws JsonProcessingException {
        String id = recorded(CALL).path("id").asText();
        editor = false;

        JsonNode proposal =
                recorded(
                        "{\"pageId\":7,\"statement\":\"Refund\",\"state\":\"proposed\","
                                + "\"from\":\"CARE-8\"}");

        assertThat(proposal.path("state").asText()).isEqualTo("proposed");
        assertThat(proposal.path("from").asText()).isEqualTo("CARE-8");
        assertThat(proposal.path("decidedAt").isNull()).isTrue();
        assertThat(resource.record(body(CALL)).getStatus()).isEqualTo(404);
        assertThat(resource.replace(id, body("{\"state\":\"done\"}")).getStatus()).isEqualTo(404);
        assertThat(resource.remove(id).getStatus()).isEqualTo(404);
    }

    @Test
    void theOwnerSaysThatItIsDoneAndWhetherItHelped() throws JsonProcessingException {
        String id = recorded(CALL).path("id").asText();
        String helped = "{\"outcome\":\"no-real-change\",\"comment\":\"we hoped for more\"}";
        assertThat(resource.review(id, body(helped)).getStatus()).isEqualTo(404);
        editor = false;
        staff.caller = "rey";

        assertThat(text(resource.review(id, body(helped)), 400)).contains("is not done yet");
        assertThat(text(resource.replace(id, body("{\"due\":\"2027-01-01\"}")), 400))
                .contains("is changed by editors of the page");
        JsonNode done = json(resource.replace(id, body("{\"state\":\"done\"}")), 200);
        JsonNode reviewed = json(resource.review(id, body(helped)), 200);

        assertThat(done.path("review").asText()).isEqualTo("2027-01-20");
        assertThat(reviewed.at("/reviewed/outcome").asText()).isEqualTo("no-real-change");
        assertThat(reviewed.at("/reviewed/by").asText()).isEqualTo("Mx rey");
        assertThat(text(resource.review(id, body("{}")), 400)).contains("outcome");
    }

    @Test
    void aDecisionOnAPageThatOneMayNotViewIsNotThere() throws JsonProcessingException {
        String id = recorded(CALL).path("id").asText();
        recorded(CALL.replace("\"pageId\":7", "\"pageId\":8"));
        pages = Map.of(8L, Map.of());

        assertThat(resource.one(id).getStatus()).isEqualTo(404);
        assertThat(text(resource.one(id), 404)).isEqualTo(text(resource.one("4711"), 404));
        assertThat(text(resource.one("nonsense"), 404)).isEqualTo(text(resource.one(id), 404));
        assertThat(resource.newest("7", null, null, null, null).getStatus()).isEqualTo(404);
        assertThat(listed(null, "CARE-7", null)).hasSize(1);
    }

    @Test
    void aListGoesOnWhereItsPageEnded() throws JsonProcessingException {
        recorded(CALL);
        recorded(CALL.replace("Call", "Visit"));

        JsonNode first = json(resource.newest(null, null, null, null, "1"), 200);
        JsonNode second =
                json(resource.newest(null, null, null, first.path("next").asText(), "2"), 200);

        assertThat(first.at("/items/0/statement").asText()).startsWith("Visit");
        assertThat(second.at("/items/0/statement").asText()).startsWith("Call");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(resource.newest(null, null, null, "x", null).getStatus()).isEqualTo(400);
    }

    @Test
    void aDecisionGivesWayToAnother() throws JsonProcessingException {
        String old = recorded(CALL).path("id").asText();
        String other = recorded(CALL).path("id").asText();

        JsonNode superseded =
                json(
                        resource.replace(
                                old,
                                body(
                                        "{\"state\":\"superseded\",\"supersededBy\":%s}"
                                                .formatted(other))),
                        200);

        assertThat(superseded.path("supersededBy").asText()).isEqualTo(other);
        assertThat(
                        text(
                                resource.replace(
                                        other,
                                        body("{\"state\":\"superseded\",\"supersededBy\":99}")),
                                400))
                .contains("is no decision here");
        assertThat(resource.remove(old).getStatus()).isEqualTo(204);
        assertThat(resource.remove(old).getStatus()).isEqualTo(404);
    }

    @Test
    void aStrangerRecordsNothing() {
        staff.caller = "nobody";

        assertThat(resource.record(body(CALL)).getStatus()).isEqualTo(404);
    }
}
