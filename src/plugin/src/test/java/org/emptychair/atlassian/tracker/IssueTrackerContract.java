package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Comment.Audience;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.JqlRefused;
import org.emptychair.issue.Page;
import org.emptychair.issue.Person;
import org.emptychair.issue.Satisfaction;
import org.emptychair.issue.Search;
import org.emptychair.issue.TrackerRefused;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.issue.Worklog;
import org.emptychair.issue.WorklogChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every way to read Jira does with the answers of a real one. */
abstract class IssueTrackerContract {
    static final Search ALL = new Search(Jql.all("project = CARE"), 0, 50);

    private static final Person MARTA =
            new Person("JIRAUSER10100", "marta", "Marta Vale", Optional.of("marta@example.org"));

    final PaperJira jira = new PaperJira();

    /** Reads that Jira. */
    abstract IssueTracker tracker();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void saysWhoWeAreAndWhatTimeItIsThere() {
        IssueTracker.Visit visit = tracker().visit();

        assertThat(visit.self().reference()).isEqualTo("JIRAUSER10001");
        assertThat(visit.time()).isEqualTo(Instant.parse("2026-11-20T19:54:10.582Z"));
    }

    @Test
    void readsEveryFieldOfAServiceDesksIssue() {
        Page<Issue> page = tracker().search(ALL);

        Issue issue = page.items().get(0);
        assertThat(page.total()).isEqualTo(2);
        assertThat(issue.id()).isEqualTo(new IssueId(10007));
        assertThat(issue.key()).isEqualTo(new IssueKey("CARE-7"));
        assertThat(issue.project().serviceDesk()).isTrue();
        assertThat(issue.subject().summary()).isEqualTo("Where is my parcel? \"üß\"");
        assertThat(issue.subject().requestType()).contains("Something went wrong");
        assertThat(issue.subject().labels()).containsExactly("late", "parcel");
        assertThat(issue.subject().components()).containsExactly("Late delivery");
        assertThat(issue.course().isOpen()).isTrue();
        assertThat(issue.course().created()).isEqualTo(Instant.parse("2026-11-02T09:15:00.123Z"));
        assertThat(issue.course().updated()).isEqualTo(Instant.parse("2026-11-20T09:15:00Z"));
        assertThat(issue.course().priority()).contains("High");
        assertThat(issue.people().reporter()).contains(MARTA);
        assertThat(issue.people().participants())
                .extracting(Person::reference)
                .containsExactly("JIRAUSER10101");
        assertThat(issue.people().organisations()).containsExactly("12");
        assertThat(issue.satisfaction())
                .contains(new Satisfaction(4, Optional.of(Instant.parse("2026-11-19T12:00:00Z"))));
        assertThat(issue.promise()).contains(Instant.ofEpochMilli(1793697300123L));
    }

    @Test
    void readsAnIssueThatLacksWhatMayLack() {
        Issue issue = tracker().search(ALL).items().get(1);

        assertThat(issue.key()).isEqualTo(new IssueKey("WEB_2-8"));
        assertThat(issue.project().serviceDesk()).isFalse();
        assertThat(issue.subject().description()).isEmpty();
        assertThat(issue.people().reporter()).isEmpty();
        assertThat(issue.people().assignee())
                .contains(new Person("kofi", "kofi", "Kofi Osei", Optional.empty()));
        assertThat(issue.course().resolution()).contains("Fixed");
        assertThat(issue.course().resolved()).contains(Instant.parse("2026-11-04T11:00:00Z"));
        assertThat(issue.course().created()).isEqualTo(Instant.parse("2026-11-03T03:30:00Z"));
        assertThat(issue.course().priority()).isEmpty();
        assertThat(issue.promise()).isEmpty();
    }

    @Test
    void asksOnlyForTheFieldsItReads() {
        tracker()
                .search(
                        new Search(
                                Jql.changed("project = CARE", Duration.ofSeconds(61)), 100, 250));

        assertThat(jira.asked())
                .last()
                .asString()
                .startsWith(
                        "/rest/api/2/search {\"jql\":\"(project = CARE) AND updated >= -2m ORDER BY updated ASC, key ASC\",\"startAt\":100,\"maxResults\":250,\"validateQuery\":true,\"fields\":[\"summary\",")
                .contains("\"customfield_10105\"")
                .doesNotContain("thumbnail");
    }

    @Test
    void knowsWhoMayReadAComment() {
        List<Comment> comments = new ArrayList<>();
        Issue issue = tracker().search(ALL).items().get(0);

        tracker().comments(issue, comments::add);

        assertThat(comments)
                .extracting(Comment::audience)
                .containsExactly(
                        Audience.PUBLIC,
                        Audience.INTERNAL,
                        Audience.PUBLIC,
                        Audience.RESTRICTED,
                        Audience.UNSAID,
                        Audience.PUBLIC);
        assertThat(comments.get(0).body()).isEqualTo("Hello?");
        assertThat(comments.get(0).created()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(comments.get(4).author()).isEmpty();
        assertThat(comments.get(5).author()).map(Person::name).contains("Former user");
    }

    @Test
    void readsCommentsToTheLastPage() {
        Issue issue = tracker().search(ALL).items().get(1);
        String path =
                "/rest/api/2/issue/10008/comment?startAt=%d&maxResults=100&orderBy=created&expand=properties";
        jira.answer(path.formatted(0), Comments.page(1, 60, 130));
        jira.answer(path.formatted(60), Comments.page(61, 130, 130));
        List<Long> ids = new ArrayList<>();

        tracker().comments(issue, comment -> ids.add(comment.id()));

        assertThat(ids).hasSize(130).startsWith(1L).endsWith(130L).doesNotHaveDuplicates();
    }

    @Test
    void anIssueThatIsGoneIsSaidToBe() {
        Issue issue = tracker().search(ALL).items().get(1);

        assertThatThrownBy(() -> tracker().comments(issue, comment -> {}))
                .isInstanceOf(IssueGone.class);
    }

    @Test
    void knowsTheMembersOfAnOrganisation() {
        assertThat(tracker().members("12"))
                .containsExactlyInAnyOrder("JIRAUSER10100", "JIRAUSER10102");
        assertThat(tracker().members("13")).isEmpty();
    }

    @Test
    void asksInPortionsWhichIssuesMayBeSeen() {
        List<IssueId> ids = LongStream.rangeClosed(9_900, 10_200).mapToObj(IssueId::new).toList();

        Set<IssueId> visible = tracker().visible(ids);

        assertThat(visible).containsExactlyInAnyOrder(new IssueId(10007), new IssueId(10008));
        assertThat(jira.asked())
                .hasSize(2)
                .allMatch(it -> it.contains("\"validateQuery\":false,\"fields\":[\"id\"]"));
    }

    @Test
    void asksForFiveHundredIssuesInTwoRequests() {
        List<IssueId> ids = LongStream.range(10_000, 10_500).mapToObj(IssueId::new).toList();

        tracker().visible(ids);

        assertThat(jira.asked()).hasSize(2);
    }

    @Test
    void readsNamesAlone() {
        Page<IssueRef> names = tracker().names(ALL);

        assertThat(names.items())
                .extracting(name -> name.key().text())
                .containsExactly("CARE-7", "WEB_2-8");
    }

    @Test
    void readsWorklogsThatChanged() {
        WorklogChanges changes = tracker().worklogsUpdated(Instant.ofEpochMilli(1793610900000L));
        List<Worklog> worklogs = tracker().worklogs(changes.ids());

        assertThat(changes.ids()).containsExactly(103L, 104L, 105L);
        assertThat(changes.until()).isEqualTo(Instant.ofEpochMilli(1793610901000L));
        assertThat(worklogs).hasSize(1);
        assertThat(worklogs.get(0).spent()).isEqualTo(Duration.ofMinutes(30));
        assertThat(worklogs.get(0).started()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(jira.asked()).last().asString().endsWith("{\"ids\":[103,104,105]}");
    }

    @Test
    void aRefusedSearchIsToldInJirasWords() {
        jira.answer(
                "/rest/api/2/search",
                400,
                "{\"errorMessages\":[\"The value 'CARE' does not exist for the field 'project'.\"],\"errors\":{}}");

        assertThatThrownBy(() -> tracker().search(ALL))
                .isInstanceOf(JqlRefused.class)
                .hasMessage(
                        "Jira at %s refuses the JQL: The value 'CARE' does not exist for the field 'project'.",
                        jira.address());
    }

    @Test
    void anAnswerToNobodyIsRefused() {
        jira.answerEverything(
                exchange -> {
                    exchange.getResponseHeaders().add("X-AUSERNAME", "anonymous");
                    PaperJira.send(
                            exchange, 200, "application/json", PaperJira.file("search.json"));
                });

        assertThatThrownBy(() -> tracker().names(ALL))
                .isInstanceOf(TrackerRefused.class)
                .hasMessage(
                        "Jira at %s answers us as nobody: the token is wrong, expired or not accepted there",
                        jira.address());
    }

    @Test
    void aRefusalOfNobodyIsNotTheJqlsFault() {
        jira.answerEverything(
                exchange -> {
                    exchange.getResponseHeaders().add("X-AUSERNAME", "anonymous");
                    PaperJira.send(exchange, 400, "application/json", "{\"errorMessages\":[]}");
                });

        assertThatThrownBy(() -> tracker().names(ALL)).isInstanceOf(TrackerRefused.class);
    }

    @Test
    void aLoginPageIsNoAnswer() {
        jira.answerEverything(
                exchange ->
                        PaperJira.send(
                                exchange, 200, "text/html;charset=UTF-8", "<html>Log in</html>"));

        assertThatThrownBy(() -> tracker().names(ALL))
                .isInstanceOf(TrackerRefused.class)
                .hasMessage(
                        "Jira at %s answers with a page and no data; perhaps a login page is in front of it",
                        jira.address());
    }

    @Test
    void aRedirectIsNotFollowed() {
        jira.answerEverything(
                exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", "http://sso.example.org/login?back=secret");
                    PaperJira.send(exchange, 302, "text/html", "");
                });

        assertThatThrownBy(() -> tracker().names(ALL))
                .isInstanceOf(TrackerRefused.class)
                .hasMessage(
                        "Jira at %s sends us elsewhere, to http://sso.example.org/login; perhaps a login page is in front of it",
                        jira.address());
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        String whole = PaperJira.file("search.json");
        jira.answer("/rest/api/2/search", whole.substring(0, whole.length() / 2));

        assertThatThrownBy(() -> tracker().search(ALL))
                .isInstanceOf(TrackerUnavailable.class)
                .hasMessage("Jira at %s broke off its answer", jira.address());
    }

    @Test
    void anAnswerWithoutIssuesIsNoAnswer() {
        jira.answer("/rest/api/2/search", "{}");

        assertThatThrownBy(() -> tracker().search(ALL)).isInstanceOf(TrackerUnavailable.class);
    }
}
