package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Visibility;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.junit.jupiter.api.Test;

class LeadersResourceTest extends TimeDesk {
    private static final PersonKey LENA = new PersonKey("key-lena");

    private final LeadersResource resource = new LeadersResource();

    @Test
    void anAdministratorAddsLeadersByTheirUserNames() throws JsonProcessingException {
        signedIn = "admin";

        json(
                resource.add(
                        body(
                                "[{\"user\":\"lena\",\"department\":\"Technology\"},"
                                        + "{\"user\":\"ines\",\"title\":\"Chief executive\","
                                        + "\"joined\":\"2020-02-29\"}]")),
                201);
        JsonNode items = json(resource.all(), 200).path("items");

        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("name").asText()).isEqualTo("Lena Berg");
        assertThat(items.path(0).path("user").asText()).isEqualTo("lena");
        assertThat(items.path(1).path("title").asText()).isEqualTo("Chief executive");
        assertThat(text(resource.add(body("{\"user\":\"ghost\"}")), 400))
                .contains("is nobody's user name");
        assertThat(text(resource.add(body("{\"name\":\"Ghost\"}")), 400)).contains("is missing");
    }

    @Test
    void whereAsManyLeadAsMayOneOfThemIsChangedAndNobodyAdded() throws JsonProcessingException {
        signedIn = "admin";
        leaders.keep(Leader.of(LENA, "Lena Berg"));
        for (int more = 1; more < Leaders.MOST; more++) {
            leaders.keep(Leader.of(new PersonKey("key-" + more), "Leader " + more));
        }

        json(resource.add(body("{\"user\":\"lena\",\"title\":\"Head of technology\"}")), 201);

        assertThat(resource.add(body("{\"user\":\"ines\"}")).getStatus())
                .isEqualTo(Problem.Kind.TOO_MANY.status());
        assertThat(leaders.all()).hasSize(Leaders.MOST);
        assertThat(leaders.find(LENA).orElseThrow().title()).contains("Head of technology");
    }

    @Test
    void whatIsRefusedIsSaidInTheCallersLanguage() throws JsonProcessingException {
        signedIn = "admin";
        Desk.offer(Texts.class, new PropertyTexts(Locale.GERMAN));

        JsonNode value = json(resource.add(body("{\"user\":\"ghost\"}")), 400);
        JsonNode whole = json(resource.add(body("[7]")), 400);

        assertThat(value.path("detail").asText()).endsWith("das ist kein Benutzername");
        assertThat(whole.path("detail").asText())
                .isEqualTo("Der Inhalt: hat in Zeile 1 kein JSON-Objekt in geschweiften Klammern.");
    }

    @Test
    void whatIsLeftOutStaysAndALeaderIsFoundByKeyOrName() throws JsonProcessingException {
        signedIn = "admin";
        resource.add(body("{\"user\":\"lena\",\"department\":\"Technology\"}"));

        JsonNode changed =
                json(
                        resource.change(
                                "lena",
                                body(
                                        "{\"title\":\"Head of technology\",\"working\":"
                                                + "[{\"from\":\"2026-01-01\",\"minutes\":"
                                                + "[240,240,240,240,0,0,0]}]}")),
                        200);

        assertThat(changed.path("department").asText()).isEqualTo("Technology");
        assertThat(changed.has("working")).isFalse();
        assertThat(leaders.find(LENA).orElseThrow().plannedOn(LocalDate.of(2026, 11, 20))).isZero();
        assertThat(resource.change("key-lena", body("{\"left\":null}")).getStatus()).isEqualTo(200);
        assertThat(resource.change("kofi", body("{}")).getStatus()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTrueOfALeaderIsRefused() throws JsonProcessingException {
        signedIn = "admin";
        resource.add(body("{\"user\":\"lena\"}"));

        assertThat(
                        text(
                                resource.change(
                                        "lena",
                                        body(
                                                "{\"joined\":\"2026-02-01\","
                                                        + "\"left\":\"2026-01-01\"}")),
                                400))
                .contains("before they joined");
        assertThat(
                        text(
                                resource.change(
                                        "lena",
                                        body(
                                                "{\"working\":[{\"from\":\"2026-01-01\","
                                                        + "\"minutes\":[1]}]}")),
                                400))
                .contains("seven numbers");
    }

    @Test
    void onlyLeadersThemselvesDecideWhoAssistsThemAndWhoSeesThem() {
        signedIn = "admin";
        resource.add(body("{\"user\":\"lena\"}"));

        assertThat(text(resource.change("lena", body("{\"assistants\":[\"admin\"]}")), 400))
                .contains("is no field");
        assertThat(text(resource.change("lena", body("{\"agreed\":true}")), 400))
                .contains("is no field");
        signedIn = "lena";
        assertThat(
                        text(
                                resource.changeMe(
                                        body(
                                                "{\"agreed\":true,\"estimate\":35,\"leave\":"
                                                        + "[{\"from\":\"2026-12-24\","
                                                        + "\"to\":\"2026-12-31\"}]}")),
                                200))
                .contains("\"agreed\":true", "\"estimate\":35", "2026-12-31");
        assertThat(text(resource.changeMe(body("{\"estimate\":101}")), 400)).contains("0 to 100");
        assertThat(text(resource.me(), 200)).contains("\"estimate\":35");
        signedIn = "kofi";
        assertThat(resource.me().getStatus()).isEqualTo(404);
    }

    @Test
    void whoNeverLoggedIsGoneAndWhoDidOnlyLeaves() {
        new ServiceTimesResource()
                .log(body("{\"day\":\"2026-11-20\",\"minutes\":5,\"activity\":\"LISTENING\"}"));
        signedIn = "admin";
        resource.add(body("{\"user\":\"kofi\"}"));

        assertThat(resource.remove("kofi").getStatus()).isEqualTo(204);
        assertThat(resource.remove("kofi").getStatus()).isEqualTo(404);
        assertThat(resource.remove("lena").getStatus()).isEqualTo(204);

        assertThat(leaders.all()).extracting(Leader::key).containsExactly(LENA);
        assertThat(leaders.find(LENA).orElseThrow().tenure().left())
                .contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void whoIsNoAdministratorFindsNeitherLeadersNorTheirGoal() {
        assertThat(resource.all().getStatus()).isEqualTo(404);
        assertThat(resource.add(body("{\"user\":\"lena\"}")).getStatus()).isEqualTo(404);
        assertThat(new CommitmentResource().current().getStatus()).isEqualTo(404);
        assertThat(new CommitmentResource().replace(body("{\"goal\":1}")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theGoalHasAHistoryAndTheProgrammeAStart() {
        signedIn = "admin";
        CommitmentResource goal = new CommitmentResource();

        text(
                goal.replace(
                        body(
                                "{\"goal\":60,\"goalFrom\":\"2026-11-01\",\"visibility\":\"own\","
                                        + "\"programmeStart\":\"2026-10-12\"}")),
                200);
        text(goal.replace(body("{\"callDays\":3}")), 200);

        Commitment kept = commitments.current();
        assertThat(kept.goalOn(LocalDate.of(2026, 10, 31))).isEqualTo(70);
        assertThat(kept.goalOn(LocalDate.of(2026, 11, 1))).isEqualTo(60);
        assertThat(kept.programme()).contains(new Programme(LocalDate.of(2026, 10, 12), 90));
        assertThat(kept.callDays()).isEqualTo(3);
        assertThat(kept.visibility()).isEqualTo(Visibility.OWN);
        assertThat(text(goal.replace(body("{\"goal\":101}")), 400)).contains("goal is 1 to 100");
        assertThat(text(goal.replace(body("{\"visibility\":\"all\"}")), 400))
                .contains("is none of team, page, own");
        assertThat(text(goal.replace(body("{\"programmeDays\":3}")), 400)).contains("7 to 366");
        assertThat(text(goal.replace(body("{\"programmeStart\":null}")), 200))
                .contains("\"programmeStart\":null");
        assertThat(commitments.current().programme()).isEmpty();
    }
}
