package org.emptychair.host.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentRestTest {
    private static final String COMMENTS = "/rest/api/2/issue/CARE-1/comment";
    private static final String INTERNAL =
            "{\"body\":\"costly\",\"properties\":[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]}";

    private JiraServer jira;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        jira.world.create(jira.world.draft(jira.world.care, "Refund not arrived"));
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    @Test
    void anInternalCommentIsSeenByAgentsOnly() throws IOException {
        JiraServer.Answer made =
                jira.send("marta", "POST", COMMENTS + "?expand=properties", INTERNAL);
        jira.send("marta", "POST", COMMENTS, "{\"body\":\"for all\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/properties/0/value/internal")).isEqualTo("true");
        assertThat(jira.get("marta", COMMENTS).at("/total")).isEqualTo("2");
        assertThat(jira.get("jonas", COMMENTS).at("/total")).isEqualTo("1");
        assertThat(jira.get("jonas", COMMENTS + "/" + made.at("/id")).status()).isEqualTo(404);
        assertThat(
                        jira.get("jonas", "/rest/api/2/search?jql=&fields=comment")
                                .at("/issues/0/fields/comment/total"))
                .isEqualTo("1");
    }

    @Test
    void onlyAgentsCommentInternally() throws IOException {
        assertThat(jira.send("jonas", "POST", COMMENTS, INTERNAL).status()).isEqualTo(403);
        assertThat(jira.send("nora", "POST", COMMENTS, INTERNAL).status()).isEqualTo(404);
    }

    @Test
    void aRequestIsAnsweredPubliclyOrInternally() throws IOException {
        String path = "/rest/servicedeskapi/request/CARE-1/comment";

        JiraServer.Answer open =
                jira.send("marta", "POST", path, "{\"body\":\"hi\",\"public\":true}");
        JiraServer.Answer hidden =
                jira.send("marta", "POST", path, "{\"body\":\"psst\",\"public\":false}");

        assertThat(open.status()).isEqualTo(201);
        assertThat(open.at("/public")).isEqualTo("true");
        assertThat(hidden.at("/public")).isEqualTo("false");
        assertThat(jira.get("jonas", path).at("/size")).isEqualTo("1");
    }

    @Test
    void aGroupsCommentIsSeenByThatGroupOnly() throws IOException {
        String forAgents =
                "{\"body\":\"us\",\"visibility\":{\"type\":\"group\",\"value\":\"support-agents\"}}";

        jira.send("marta", "POST", COMMENTS, forAgents);

        assertThat(jira.get("marta", COMMENTS).at("/comments/0/visibility/value"))
                .isEqualTo("support-agents");
        assertThat(jira.get("jonas", COMMENTS).at("/total")).isEqualTo("0");
    }

    @Test
    void fiveThousandCommentsComeInOneAnswerOrInPages() throws IOException {
        Issue issue = jira.world.as(JiraWorld.AGENT).issueNamed("CARE-1").orElseThrow();
        Comment one = Comment.of("jonas", "again", JiraWorld.NOW, false);
        jira.world.store.comments().add(issue.id(), Collections.nCopies(5000, one));

        JiraServer.Answer all = jira.get("jonas", COMMENTS);
        JiraServer.Answer page = jira.get("jonas", COMMENTS + "?startAt=4990&maxResults=50");

        assertThat(all.json().at("/comments")).hasSize(5000);
        assertThat(page.json().at("/comments")).hasSize(10);
    }

    @Test
    void aCommentOf32KilobytesIsTakenAndALongerOneRefused() throws IOException {
        String body = "{\"body\":\"%s\"}";

        JiraServer.Answer taken =
                jira.send("jonas", "POST", COMMENTS, body.formatted("x".repeat(32_767)));
        JiraServer.Answer refused =
                jira.send("jonas", "POST", COMMENTS, body.formatted("x".repeat(32_768)));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(refused.at("/errors/comment")).contains("32,767");
    }

    @Test
    void aCommentIsChangedByItsAuthorAndDeletedByAnAgent() throws IOException {
        String id = jira.send("jonas", "POST", COMMENTS, "{\"body\":\"one\"}").at("/id");
        String comment = COMMENTS + "/" + id;

        JiraServer.Answer changed = jira.send("jonas", "PUT", comment, "{\"body\":\"two\"}");
        JiraServer.Answer byOther = jira.send("silent", "PUT", comment, "{\"body\":\"three\"}");
        JiraServer.Answer gone = jira.send("marta", "DELETE", comment, "");

        assertThat(changed.at("/body")).isEqualTo("two");
        assertThat(byOther.status()).isEqualTo(403);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(jira.get("jonas", comment).status()).isEqualTo(404);
    }
}
