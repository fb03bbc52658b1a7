package org.emptychair.host.jira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.RemoteLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuePageTest {
    private static final String HOSTILE = "<script>alert(\"Stuhl\")</script>]]{{html}}";

    private JiraServer jira;
    private Issue issue;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        JiraWorld world = jira.world;
        Issue draft = world.draft(world.care, HOSTILE).withWords(HOSTILE, HOSTILE);
        issue = world.create(draft.withLabels(List.of("late")));
        world.store
                .comments()
                .add(
                        issue.id(),
                        List.of(
                                Comment.of("jonas", HOSTILE, JiraWorld.NOW, false),
                                Comment.of("marta", "costly mistake", JiraWorld.NOW, true)));
    }

    @AfterEach
    void stop() throws IOException {
        jira.close();
    }

    private Document page(String person, String path) throws IOException {
        return Jsoup.parse(jira.get(person, path).body(), jira.baseUrl.toString());
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        Document page = page("marta", "/browse/CARE-1");

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select(".jira-text").eachText()).contains(HOSTILE);
        assertThat(page.select("h1").text()).contains(HOSTILE);
    }

    @Test
    void internalCommentsAreMarkedForAgentsAndHiddenFromOthers() throws IOException {
        assertThat(page("marta", "/browse/CARE-1").select(".jira-internal").text())
                .contains("Internal", "costly mistake");
        assertThat(page("jonas", "/browse/CARE-1").text()).doesNotContain("costly mistake");
    }

    @Test
    void whoMayNotBrowseIsToldThatThereIsNothingAndAStrangerIsAskedToSignIn() throws IOException {
        assertThat(jira.get("nora", "/browse/CARE-1").status()).isEqualTo(404);
        assertThat(jira.get("", "/browse/CARE-1").headers().get("location"))
                .endsWith("/login.action?os_destination=%2Fbrowse%2FCARE-1");
    }

    @Test
    void onlyAWebAddressBecomesALink() throws IOException {
        String body = "{\"object\":{\"url\":\"javascript:alert(1)\",\"title\":\"odd\"}}";
        jira.world
                .store
                .links()
                .put(new RemoteLink(0, issue.id(), Optional.empty(), body), JiraWorld.NOW);

        Document page = page("jonas", "/browse/CARE-1");

        assertThat(page.text()).contains("odd");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void formsActForWhoeverMay() throws IOException {
        JiraServer.Form form = jira.form("marta", "/browse/CARE-1");

        form.send("act=comment&internal=true&words=psst");
        form.send("act=log&spent=1h+30m&words=called");
        form.send("act=assign&assignee=marta");
        form.send("act=step&step=5");
        String moved = form.send("act=move&project=BOARD").headers().get("location");

        Issue after = jira.world.store.issues().find(issue.id()).orElseThrow();
        assertThat(moved).endsWith("/browse/BOARD-1");
        assertThat(after.people().assignee()).contains("marta");
        assertThat(after.standing().resolution()).isPresent();
        assertThat(jira.world.store.worklogs().of(List.of(issue.id())))
                .singleElement()
                .satisfies(w -> assertThat(w.spent()).isEqualTo(Duration.ofMinutes(90)));
        assertThat(jira.get("marta", "/browse/CARE-1").headers().get("location"))
                .endsWith("/browse/BOARD-1");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws IOException {
        JiraServer.Answer answer = jira.sendForm("/browse/CARE-1", "act=delete");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(jira.world.store.issues().find(issue.id())).isPresent();
    }

    @Test
    void aReaderCannotDelete() throws IOException {
        JiraServer.Answer answer = jira.form("jonas", "/browse/CARE-1").send("act=delete");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(jira.world.store.issues().find(issue.id())).isPresent();
    }

    @Test
    void aListShowsWhatAQueryFindsAndWhatIsWrongWithIt() throws IOException {
        Document list = page("jonas", "/issues/?jql=labels%20%3D%20late");
        Document wrong = page("jonas", "/issues/?jql=status%20%3D%20%3Cb%3E");

        assertThat(list.text()).contains("1 issue", "CARE-1");
        assertThat(wrong.select("[role=alert]").text()).contains("Error in the JQL Query");
        assertThat(page("jonas", "/projects").text())
                .contains("Customer Care")
                .doesNotContain("Board");
    }

    @Test
    void anIssueIsCreatedByAForm() throws IOException {
        JiraServer.Form form = jira.form("jonas", "/create?project=CARE");

        JiraServer.Answer made =
                form.sendTo(
                        "/create", "project=CARE&summary=Late+again&type=Complaint&priority=High");

        assertThat(made.headers().get("location")).endsWith("/browse/CARE-2");
        assertThat(page("jonas", "/browse/CARE-2").text()).contains("Late again", "Unassigned");
    }
}
