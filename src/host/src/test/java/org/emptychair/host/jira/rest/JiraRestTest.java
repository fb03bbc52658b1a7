package org.emptychair.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraRestTest {
    private static final String API = "/rest/api/2";

    private JiraServer jira;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        JiraWorld world = jira.world;
        world.create(world.draft(world.care, "Refund not arrived").withLabels(List.of("refund")));
        world.create(world.draft(world.secret, "Merger"));
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    @Test
    void aSearchAnswersInJirasShape() throws IOException {
        JiraServer.Answer answer =
                jira.get("jonas", "/rest/api/latest/search?jql=project=CARE&expand=names,schema");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("X-AUSERNAME", "jonas")
                .containsKey("X-RateLimit-Limit");
        assertThat(answer.at("/total")).isEqualTo("1");
        assertThat(answer.at("/startAt")).isEqualTo("0");
        assertThat(answer.at("/maxResults")).isEqualTo("50");
        assertThat(answer.at("/names/summary")).isEqualTo("Summary");
        assertThat(answer.at("/schema/created/type")).isEqualTo("datetime");
    }

    @Test
    void anIssueHasJirasShape() throws IOException {
        JsonNode issue = jira.get("jonas", API + "/search?jql=key=CARE-1").json().at("/issues/0");

        assertThat(issue.at("/key").asText()).isEqualTo("CARE-1");
        assertThat(issue.at("/id").isTextual()).isTrue();
        assertThat(issue.at("/self").asText()).isEqualTo(jira.baseUrl + "/rest/api/2/issue/10000");
        JsonNode fields = issue.at("/fields");
        assertThat(fields.at("/created").asText()).isEqualTo("2026-11-19T09:15:00.000+0000");
        assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("new");
        assertThat(fields.at("/reporter/avatarUrls/48x48").asText()).startsWith("http");
        assertThat(fields.at("/reporter/emailAddress").asText()).isEqualTo("jonas@example.org");
        assertThat(fields.at("/resolution").isNull()).isTrue();
        assertThat(fields.has("comment")).isFalse();
    }

    @Test
    void aPageHoldsAThousandIssuesAtMost() throws IOException {
        JiraServer.Answer answer =
                jira.send(
                        "jonas",
                        "POST",
                        API + "/search",
                        "{\"jql\":\"project = CARE\",\"maxResults\":5000,\"fields\":[\"id\"]}");

        assertThat(answer.at("/maxResults")).isEqualTo("1000");
        assertThat(answer.json().at("/issues/0/fields")).isEmpty();
    }

    @Test
    void anIssueThatTheCallerCannotSeeIsAnErrorUnlessTheQueryIsNotValidated() throws IOException {
        String question = "{\"jql\":\"id in (10000, 10001)\",\"fields\":[\"id\"]%s}";
        String unchecked = ",\"validateQuery\":false";

        JiraServer.Answer refused =
                jira.send("jonas", "POST", API + "/search", question.formatted(""));
        JiraServer.Answer answered =
                jira.send("jonas", "POST", API + "/search", question.formatted(unchecked));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .isEqualTo(
                        "{\"errorMessages\":[\"A value with ID '10001' does not exist for the field 'id'.\"],\"errors\":{}}");
        assertThat(answered.at("/total")).isEqualTo("1");
        assertThat(answered.at("/issues/0/id")).isEqualTo("10000");
    }

    @Test
    void missingAndForbiddenIssuesLookTheSame() throws IOException {
        JiraServer.Answer forbidden = jira.get("jonas", API + "/issue/BOARD-1");
        JiraServer.Answer missing = jira.get("jonas", API + "/issue/BOARD-99");

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(forbidden.body())
                .isEqualTo("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}")
                .isEqualTo(missing.body());
    }

    @Test
    void aBadTokenIsServedAsAnonymous() throws IOException {
        JiraServer.Answer answer = jira.get("Bearer nobodys", API + "/search?jql=");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("X-AUSERNAME", "anonymous");
        assertThat(answer.at("/total")).isEqualTo("0");
    }

    @Test
    void aTokenIsItsOwners() throws IOException {
        String token = jira.world.store.tokens().issue("marta", "sync", JiraWorld.NOW);

        JiraServer.Answer answer = jira.get("Bearer " + token, API + "/myself");

        assertThat(answer.at("/name")).isEqualTo("marta");
        assertThat(jira.get("", API + "/myself").status()).isEqualTo(401);
        assertThat(jira.get("Basic bm9ib2R5Om5v", API + "/myself").status()).isEqualTo(401);
    }

    @Test
    void anIssueIsCreatedEditedResolvedReopenedAndDeleted() throws IOException {
        String draft =
                "{\"fields\":{\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Bug\"},"
                        + "\"summary\":\"New one\",\"labels\":[\"a\"],\"duedate\":\"2026-12-24\"}}";
        JiraServer.Answer created = jira.send("marta", "POST", API + "/issue", draft);
        String issue = API + "/issue/" + created.at("/key");
        List<Integer> steps = new ArrayList<>();
        steps.add(created.status());
        steps.add(
                jira.send("marta", "PUT", issue, "{\"fields\":{\"summary\":\"Newer\"}}").status());
        steps.add(transition(issue, "5"));
        String resolved = jira.get("marta", issue).at("/fields/resolution/name");
        steps.add(transition(issue, "3"));
        JiraServer.Answer read = jira.get("marta", issue + "?expand=changelog");
        steps.add(transition(issue, "3"));
        steps.add(jira.send("marta", "DELETE", issue, "").status());
        steps.add(jira.get("marta", issue).status());

        assertThat(steps).containsExactly(201, 204, 204, 204, 400, 204, 404);
        assertThat(resolved).isEqualTo("Done");
        assertThat(read.at("/fields/summary")).isEqualTo("Newer");
        assertThat(read.at("/fields/status/name")).isEqualTo("Reopened");
        assertThat(read.at("/fields/duedate")).isEqualTo("2026-12-24");
        assertThat(read.at("/changelog/histories/1/items/0/toString")).isEqualTo("Resolved");
    }

    private int transition(String issue, String id) throws IOException {
        String body = "{\"transition\":{\"id\":\"%s\"}}".formatted(id);
        return jira.send("marta", "POST", issue + "/transitions", body).status();
    }

    @Test
    void whatIsWrongWithAnIssueIsSaidForEachField() throws IOException {
        String unnamed =
                "{\"fields\":{\"project\":{\"key\":\"CARE\"},\"issuetype\":{\"name\":\"Bug\"}}}";

        assertThat(jira.send("jonas", "POST", API + "/issue", unnamed).body())
                .isEqualTo(
                        "{\"errorMessages\":[],\"errors\":{\"summary\":\"You must specify a summary of the issue.\"}}");
        assertThat(jira.send("jonas", "POST", API + "/issue", "{broken").status()).isEqualTo(400);
        assertThat(jira.send("jonas", "PUT", API + "/issue/CARE-1", "{\"fields\":{}}").status())
                .isEqualTo(403);
    }

    @Test
    void worklogsAreToldWhenTheyChangeAndWhenTheyAreGone() throws IOException {
        String worklogs = API + "/issue/CARE-1/worklog";
        String body =
                "{\"started\":\"2026-11-20T08:00:00.000+0100\",\"timeSpent\":\"1h 30m\",\"comment\":\"called\"}";
        JiraServer.Answer made = jira.send("marta", "POST", worklogs, body);
        String id = made.at("/id");
        String ids = "{\"ids\":[" + id + "]}";
        JiraServer.Answer updated = jira.get("marta", API + "/worklog/updated?since=0");
        JiraServer.Answer listed = jira.send("marta", "POST", API + "/worklog/list", ids);
        JiraServer.Answer hidden = jira.send("nora", "POST", API + "/worklog/list", ids);
        jira.send("marta", "DELETE", worklogs + "/" + id, "");
        JiraServer.Answer deleted = jira.get("marta", API + "/worklog/deleted?since=0");

        assertThat(made.at("/timeSpentSeconds")).isEqualTo("5400");
        assertThat(made.at("/started")).isEqualTo("2026-11-20T07:00:00.000+0000");
        assertThat(updated.at("/values/0/worklogId")).isEqualTo(id);
        assertThat(updated.at("/lastPage")).isEqualTo("true");
        assertThat(listed.at("/0/author/name")).isEqualTo("marta");
        assertThat(hidden.body()).isEqualTo("[]");
        assertThat(deleted.at("/values/0/worklogId")).isEqualTo(id);
    }

    @Test
    void aRemoteLinkIsCreatedOnceAndUpdatedByItsGlobalId() throws IOException {
        String links = API + "/issue/CARE-1/remotelink";
        String byGlobalId = links + "?globalId=system%3Dhere%26id%3D1";
        String body =
                "{\"globalId\":\"system=here&id=1\",\"object\":{\"url\":\"http://here/1\",\"title\":\"%s\"}}";
        JiraServer.Answer created = jira.send("marta", "POST", links, body.formatted("one"));
        JiraServer.Answer updated = jira.send("marta", "POST", links, body.formatted("two"));
        JiraServer.Answer read = jira.get("jonas", byGlobalId);
        JiraServer.Answer byReader = jira.send("jonas", "POST", links, body.formatted("three"));
        JiraServer.Answer gone = jira.send("marta", "DELETE", byGlobalId, "");

        assertThat(created.status()).isEqualTo(201);
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.at("/id")).isEqualTo(created.at("/id"));
        assertThat(read.at("/object/title")).isEqualTo("two");
        assertThat(byReader.status()).isEqualTo(403);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(jira.get("jonas", links).body()).isEqualTo("[]");
    }

    @Test
    void aRemoteLinkNeedsATitle() throws IOException {
        String untitled = "{\"object\":{\"url\":\"http://here/1\"}}";

        assertThat(jira.send("marta", "POST", API + "/issue/CARE-1/remotelink", untitled).body())
                .isEqualTo(
                        "{\"errorMessages\":[],\"errors\":{\"title\":\"'title' is required.\"}}");
    }

    @Test
    void somebodyWithoutMailAndSomebodyWhoLeftAreStillNamed() throws IOException {
        JiraWorld world = jira.world;
        Issue.People people = new Issue.People(Optional.of("silent"), Optional.of("gone"));
        world.create(world.draft(world.care, "Second").withPeople(people));

        JiraServer.Answer read = jira.get("jonas", API + "/issue/CARE-2");

        assertThat(read.json().at("/fields/reporter").has("emailAddress")).isFalse();
        assertThat(read.at("/fields/assignee/displayName")).isEqualTo("gone");
        assertThat(read.at("/fields/assignee/active")).isEqualTo("false");
    }

    @Test
    void rightsAreToldForAnIssue() throws IOException {
        String path = API + "/mypermissions?issueKey=CARE-1";

        JiraServer.Answer rights = jira.get("jonas", path);

        assertThat(rights.at("/permissions/ADD_COMMENTS/havePermission")).isEqualTo("true");
        assertThat(rights.at("/permissions/LINK_ISSUES/havePermission")).isEqualTo("false");
        assertThat(jira.get("nora", path).status()).isEqualTo(404);
        assertThat(jira.get("jonas", API + "/project").at("/0/key")).isEqualTo("CARE");
        assertThat(jira.get("jonas", API + "/serverInfo").at("/versionNumbers/0")).isEqualTo("11");
    }

    @Test
    void aWriteWithACookieAloneNeedsMoreThanAForm() throws IOException {
        JiraServer.Answer answer = jira.sendForm(API + "/issue/CARE-1/comment", "body=hello");

        assertThat(answer.status()).isEqualTo(403);
    }
}
