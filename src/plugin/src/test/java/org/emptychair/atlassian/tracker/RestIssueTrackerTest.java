package org.emptychair.atlassian.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.issue.TrackerRefused;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.setting.Secret;
import org.junit.jupiter.api.Test;

class RestIssueTrackerTest extends IssueTrackerContract {
    private static final String TOKEN = "NjQxOTk4-hush";
    private static final Patience SHORT =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(10),
                    3,
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(5));

    private final IssueTracker tracker =
            new RestIssueTracker(jira.address(), new Secret(TOKEN), SHORT);

    @Override
    IssueTracker tracker() {
        return tracker;
    }

    @Test
    void speaksWithTheTokenOfItsAccount() {
        tracker.visit();

        assertThat(jira.tokens()).isNotEmpty().allMatch(("Bearer " + TOKEN)::equals);
    }

    @Test
    void asksAgainWhenAnAnswerBreaksOff() {
        AtomicInteger count = new AtomicInteger();
        jira.answer(
                "/rest/api/2/search",
                exchange -> {
                    if (count.incrementAndGet() < 3) {
                        PaperJira.send(exchange, 200, "application/json", "{\"issues\":[{\"id\":");
                    } else {
                        PaperJira.send(
                                exchange, 200, "application/json", PaperJira.file("search.json"));
                    }
                });

        assertThat(tracker.search(ALL).items()).hasSize(2);
    }

    @Test
    void asksAgainAfterTheTimeThatJiraNames() {
        AtomicInteger count = new AtomicInteger();
        jira.answer(
                "/rest/api/2/search",
                exchange -> {
                    if (count.incrementAndGet() == 1) {
                        tooMany(exchange, "1");
                    } else {
                        PaperJira.send(
                                exchange, 200, "application/json", PaperJira.file("search.json"));
                    }
                });

        assertThat(tracker.names(ALL).items()).hasSize(2);
        assertThat(count).hasValue(2);
    }

    @Test
    void doesNotWaitLongerThanItMay() {
        AtomicInteger count = new AtomicInteger();
        jira.answer(
                "/rest/api/2/search",
                exchange -> {
                    count.incrementAndGet();
                    tooMany(exchange, "9223372036854775807");
                });

        assertThatThrownBy(() -> tracker.names(ALL))
                .isInstanceOf(TrackerUnavailable.class)
                .hasMessageStartingWith(
                        "Jira at %s is asked too often and wants us to wait"
                                .formatted(jira.address()));
        assertThat(count).hasValue(1);
    }

    @Test
    void givesUpOnAnAnswerThatNeverEnds() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        jira.answer(
                "/rest/api/2/search",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody()
                            .write("{\"issues\":[".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    await(done);
                });

        assertThatThrownBy(() -> tracker.names(ALL))
                .isInstanceOf(TrackerUnavailable.class)
                .hasMessage("Jira at %s took longer than 3 seconds", jira.address());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        done.countDown();
    }

    @Test
    void leavesAJiraAloneThatKeepsFailing() {
        jira.answerEverything(exchange -> PaperJira.send(exchange, 503, "text/html", "down"));
        for (int time = 0; time < 4; time++) {
            assertThatThrownBy(() -> tracker.names(ALL)).isInstanceOf(TrackerUnavailable.class);
        }

        assertThatThrownBy(() -> tracker.names(ALL))
                .hasMessage(
                        "Jira at %s failed five times in a row; we ask again a little later",
                        jira.address());
        assertThat(jira.asked()).hasSize(5);
    }

    @Test
    void aTokenThatIsNotAcceptedIsTriedOnce() {
        jira.answerEverything(exchange -> PaperJira.send(exchange, 401, "text/html", "<html>"));

        assertThatThrownBy(() -> tracker.names(ALL))
                .isInstanceOf(TrackerRefused.class)
                .hasMessage(
                        "Jira at %s does not accept who we are (status 401): the token is wrong, expired or lacks rights",
                        jira.address());
        assertThat(jira.asked()).hasSize(1);
    }

    @Test
    void anAddressWhereNobodyListensIsNamed() {
        URI nowhere = URI.create("http://somebody:password@localhost:1/jira");
        IssueTracker lost = new RestIssueTracker(nowhere, new Secret(TOKEN), SHORT);

        assertThatThrownBy(lost::visit)
                .isInstanceOf(TrackerUnavailable.class)
                .hasMessage(
                        "Jira at http://localhost:1/jira does not answer: nobody listens there");
    }

    @Test
    void noFailureTellsTheToken() {
        PaperJira.Reply[] faults = {
            exchange -> PaperJira.send(exchange, 200, "text/html", "Bearer " + TOKEN),
            exchange -> PaperJira.send(exchange, 500, "text/html", TOKEN),
            exchange -> PaperJira.send(exchange, 401, "text/html", TOKEN),
            exchange -> PaperJira.send(exchange, 200, "application/json", "{\"" + TOKEN),
            exchange -> tooMany(exchange, TOKEN)
        };
        for (PaperJira.Reply fault : faults) {
            IssueTracker fresh = new RestIssueTracker(jira.address(), new Secret(TOKEN), SHORT);
            jira.answerEverything(fault);

            assertThatThrownBy(fresh::visit)
                    .isInstanceOf(TrackerFailure.class)
                    .satisfies(failure -> assertThat(everyMessage(failure)).doesNotContain(TOKEN));
        }
    }

    @Test
    void fiveThousandLongCommentsTakeLittleMemory() {
        Issue issue = tracker.search(ALL).items().get(1);
        String body = "x".repeat(32_000);
        for (int from = 1; from <= 5_000; from += 100) {
            int first = from;
            jira.answer(
                    "/rest/api/2/issue/10008/comment?startAt=%d&maxResults=100&orderBy=created&expand=properties"
                            .formatted(from - 1),
                    exchange ->
                            PaperJira.send(
                                    exchange,
                                    200,
                                    "application/json",
                                    Comments.page(first, first + 99L, 5_000, body)));
        }
        AtomicInteger count = new AtomicInteger();
        AtomicLong characters = new AtomicLong();

        tracker.comments(
                issue,
                comment -> {
                    count.incrementAndGet();
                    characters.addAndGet(comment.body().length());
                });

        assertThat(count).hasValue(5_000);
        assertThat(characters).hasValue(160_000_000L);
    }

    private static String everyMessage(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            all.append(at).append('\n');
        }
        return all.toString();
    }

    private static void tooMany(HttpExchange exchange, String seconds) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", seconds);
        PaperJira.send(exchange, 429, "application/json", "{}");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
