package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.IssueTracker;
import org.emptychair.setting.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TalksAheadTest {
    private static final String PATH = "/rest/api/2/issue/%d/comment";

    private final PaperJira jira = new PaperJira();
    private final IssueTracker tracker =
            new RestIssueTracker(jira.address(), new Secret("hush"), Patience.USUAL);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void everyIssueIsHeardToItsEndAndInItsTurn() {
        List<Issue> issues = issues();
        jira.answer(PATH.formatted(10007), Comments.page(501, 502, 2));
        jira.answer(PATH.formatted(10008), Comments.page(1, 60, 130));
        jira.answer(PATH.formatted(10008) + page(60), Comments.page(61, 130, 130));
        List<Long> ids = new ArrayList<>();

        try (IssueTracker.Talks talks = tracker.talks(issues)) {
            issues.forEach(issue -> talks.comments(issue, comment -> ids.add(comment.id())));
        }

        assertThat(ids).hasSize(132).startsWith(501L, 502L, 1L).endsWith(130L);
    }

    @Test
    void theNextIssueIsAskedForWhileOneIsHeard() throws Exception {
        List<Issue> issues = issues();
        CountDownLatch second = new CountDownLatch(1);
        jira.answer(
                PATH.formatted(10007),
                exchange -> {
                    await(second);
                    PaperJira.send(exchange, 200, "application/json", Comments.page(1, 1, 1));
                });
        jira.answer(
                PATH.formatted(10008),
                exchange -> {
                    second.countDown();
                    PaperJira.send(exchange, 200, "application/json", Comments.page(2, 2, 1));
                });
        List<Long> ids = new ArrayList<>();

        try (IssueTracker.Talks talks = tracker.talks(issues)) {
            issues.forEach(issue -> talks.comments(issue, comment -> ids.add(comment.id())));
        }

        assertThat(ids).containsExactly(1L, 2L);
    }

    @Test
    void anIssueThatIsGoneIsSaidToBeInItsTurnAndTheNextIsHeard() {
        List<Issue> issues = issues();
        jira.answer(PATH.formatted(10007), 404, "{\"errorMessages\":[]}");
        jira.answer(PATH.formatted(10008), Comments.page(1, 1, 1));
        List<Long> ids = new ArrayList<>();

        try (IssueTracker.Talks talks = tracker.talks(issues)) {
            assertThatThrownBy(() -> talks.comments(issues.get(0), comment -> {}))
                    .isInstanceOf(IssueGone.class);
            talks.comments(issues.get(1), comment -> ids.add(comment.id()));
        }

        assertThat(ids).containsExactly(1L);
    }

    @Test
    void anIssueMayBeLeftOut() {
        List<Issue> issues = issues();
        jira.answer(PATH.formatted(10008), Comments.page(1, 1, 1));
        List<Long> ids = new ArrayList<>();

        try (IssueTracker.Talks talks = tracker.talks(issues)) {
            talks.comments(issues.get(1), comment -> ids.add(comment.id()));
        }

        assertThat(ids).containsExactly(1L);
    }

    private List<Issue> issues() {
        return tracker.search(IssueTrackerContract.ALL).items();
    }

    private static String page(int startAt) {
        return "?startAt=%d&maxResults=100&orderBy=created&expand=properties".formatted(startAt);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
