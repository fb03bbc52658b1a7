package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.setting.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Comments that a search brings along, and when they are asked for all the same. */
class BroughtCommentsTest {
    private static final String SEARCH = "/rest/api/2/search";
    private static final String PATH = "/rest/api/2/issue/10008/comment";

    private final PaperJira jira = new PaperJira();
    private final IssueTracker tracker =
            new RestIssueTracker(jira.address(), new Secret("hush"), Patience.USUAL);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void outsideAServiceDeskNobodyIsAskedAgain() {
        jira.answer(SEARCH, page("business", Comments.page(1, 3, 3)));

        assertThat(heard()).containsExactly(1L, 2L, 3L);
        assertThat(jira.asked()).noneMatch(asked -> asked.startsWith(PATH));
    }

    @Test
    void anIssueWithoutCommentsIsNotAskedFor() {
        jira.answer(SEARCH, page("service_desk", "{\"comments\":[],\"total\":0}"));

        assertThat(heard()).isEmpty();
        assertThat(jira.asked()).noneMatch(asked -> asked.startsWith(PATH));
    }

    @Test
    void atAServiceDeskOneAsksWhoMayReadThem() {
        jira.answer(SEARCH, page("service_desk", Comments.page(1, 1, 1)));
        jira.answer(
                PATH,
                Comments.page(1, 1, 1)
                        .replace(
                                "\"properties\":[]",
                                "\"properties\":[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":true}}]"));
        List<Comment> comments = new ArrayList<>();

        tracker.comments(issue(), comments::add);

        assertThat(comments)
                .extracting(Comment::audience)
                .containsExactly(Comment.Audience.INTERNAL);
    }

    @Test
    void aTalkThatDoesNotFitIsReadPageByPage() {
        jira.answer(SEARCH, page("business", Comments.page(1, 101, 101)));
        jira.answer(PATH, Comments.page(1, 101, 101));

        assertThat(issue().talk()).isEmpty();
        assertThat(heard()).hasSize(101);
    }

    @Test
    void theFirstFewOfManyAreNotTakenForAll() {
        jira.answer(SEARCH, page("business", Comments.page(1, 20, 30)));
        jira.answer(PATH, Comments.page(1, 30, 30));

        assertThat(heard()).hasSize(30);
    }

    @Test
    void anAnswerThatBreaksUnderItsCommentsIsAskedForWithoutThem() {
        AtomicInteger without = new AtomicInteger();
        String whole = page("business", "null");
        jira.answer(
                SEARCH,
                exchange -> {
                    boolean many = jira.asked().get(jira.asked().size() - 1).contains("comment");
                    without.addAndGet(many ? 0 : 1);
                    PaperJira.send(
                            exchange, 200, "application/json", many ? "{\"issues\":[" : whole);
                });

        assertThat(issue().talk()).isEmpty();
        assertThat(without).hasValue(1);
    }

    @Test
    void whenBothFailTheFirstReasonCounts() {
        jira.answer(SEARCH, 500, "{}");

        assertThatThrownBy(this::issue)
                .isInstanceOf(TrackerUnavailable.class)
                .hasMessage("Jira at %s answers with status 500", jira.address());
    }

    private List<Long> heard() {
        List<Long> ids = new ArrayList<>();
        tracker.comments(issue(), comment -> ids.add(comment.id()));
        return ids;
    }

    private Issue issue() {
        return tracker.search(IssueTrackerContract.ALL).items().get(0);
    }

    private static String page(String project, String comment) {
        return """
                {"startAt":0,"maxResults":1,"total":1,"issues":[{"id":"10008","key":"WEB-8","fields":{
                "summary":"No parcel","project":{"key":"WEB","projectTypeKey":"%s"},
                "comment":%s,
                "created":"2026-11-02T09:15:00.123+0000","updated":"2026-11-02T09:15:00.123+0000"}}]}
                """
                .formatted(project, comment);
    }
}
