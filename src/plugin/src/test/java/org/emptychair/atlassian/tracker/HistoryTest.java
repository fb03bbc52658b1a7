package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import org.emptychair.issue.Course.Closed;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Page;
import org.emptychair.issue.Search;
import org.emptychair.setting.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a changelog tells about resolutions. */
class HistoryTest {
    private static final Patience ONCE =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(10),
                    1,
                    Duration.ZERO,
                    Duration.ofMinutes(5));

    private final PaperJira jira = new PaperJira();
    private final IssueTracker tracker =
            new RestIssueTracker(jira.address(), new Secret("hush"), ONCE);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void tellsWhenAnIssueWasResolvedAndReopenedIfAsked() {
        Page<Issue> page = search(true);

        assertThat(jira.asked()).last().asString().endsWith(",\"expand\":[\"changelog\"]}");
        assertThat(page.items().get(0).course().closed()).isEmpty();
        assertThat(page.items().get(1).course().closed())
                .containsExactly(closed("2026-11-03T11:00:00Z", "2026-11-03T13:00:00Z"));
    }

    @Test
    void asksForNoHistoryThatNobodyWants() {
        search(false);

        assertThat(jira.asked()).last().asString().doesNotContain("changelog");
    }

    @Test
    void readsChangesInTheOrderOfTheirTimes() {
        jira.answer(
                "/rest/api/2/search",
                PaperJira.file("search.json")
                        .replace("2026-11-03T12:00:00.000+0100", "2026-11-04T15:00:00.000+0100"));

        // Resolved since before the first change that is known.
        assertThat(search(true).items().get(1).course().closed())
                .containsExactly(closed("2026-11-03T03:30:00Z", "2026-11-03T13:00:00Z"));
    }

    @Test
    void aBrokenChangelogIsABrokenAnswer() {
        jira.answer(
                "/rest/api/2/search",
                PaperJira.file("search.json").replace("2026-11-03T12:00:00.000+0100", "yesterday"));

        assertThat(catchThrowable(() -> search(true))).hasMessageContaining("broke off its answer");
    }

    private Page<Issue> search(boolean history) {
        return tracker.search(new Search(IssueTrackerContract.ALL.jql(), 0, 50, history));
    }

    private static Closed closed(String from, String to) {
        return new Closed(Instant.parse(from), Instant.parse(to));
    }
}
