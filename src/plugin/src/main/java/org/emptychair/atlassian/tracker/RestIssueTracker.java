package org.emptychair.atlassian.tracker;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.tracker.Suspicion.AskedToWait;
import org.emptychair.atlassian.tracker.Suspicion.BrokenOff;
import org.emptychair.issue.Issue;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.setting.Secret;

/**
 * Jira as its service account sees it, over HTTP with the account's token.
 *
 * <p>At most four questions are asked at a time. What may be better the next time is asked again,
 * with pauses; after five failures in a row nobody asks for a while. No redirect is followed, so
 * the token goes nowhere else.
 */
public final class RestIssueTracker extends JiraIssueTracker {
    private static final int AT_ONCE = 4;
    private static final int FAILURES = 5;
    private static final int DOUBLINGS = 5;

    private final URI base;
    private final Secret token;
    private final Patience patience;
    private final Suspicion suspicion;
    private final HttpClient client;
    private final FailsafeExecutor<Object> care;

    /**
     * @param base Jira's own address, such as {@code https://jira.example.org}
     * @param token the service account's
     */
    public RestIssueTracker(URI base, Secret token, Patience patience) {
        this.base = base;
        this.token = token;
        this.patience = patience;
        suspicion = new Suspicion(base);
        client =
                HttpClient.newBuilder()
                        .connectTimeout(patience.connect())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
        care = care(patience);
    }

    private static FailsafeExecutor<Object> care(Patience patience) {
        RetryPolicy<Object> again =
                RetryPolicy.builder()
                        .handleIf(failure -> mayBeBetter(failure, patience))
                        .withMaxAttempts(patience.attempts())
                        .withDelayFnOn(
                                context -> pause(context.getLastException(), patience),
                                AskedToWait.class)
                        .withBackoff(
                                patience.pause(), patience.pause().multipliedBy(1L << DOUBLINGS))
                        .build();
        CircuitBreaker<Object> breaker =
                CircuitBreaker.builder()
                        .handle(BrokenOff.class, TimeoutExceededException.class)
                        .withFailureThreshold(FAILURES)
                        .withDelay(patience.rest())
                        .build();
        Bulkhead<Object> few = Bulkhead.builder(AT_ONCE).withMaxWaitTime(patience.whole()).build();
        Timeout<Object> whole = Timeout.builder(patience.whole()).withInterrupt().build();
        return Failsafe.with(again, breaker, few, whole);
    }

    private static Duration pause(Throwable failure, Patience patience) {
        return failure instanceof AskedToWait asked
                ? asked.howLong().orElse(patience.pause())
                : patience.pause();
    }

    private static boolean mayBeBetter(Throwable failure, Patience patience) {
        if (failure instanceof AskedToWait asked) {
            return asked.howLong()
                    .map(time -> time.compareTo(patience.longestWait()) <= 0)
                    .orElse(true);
        }
        return failure instanceof BrokenOff;
    }

    @Override
    public Talks talks(List<Issue> issues) {
        return new TalksAhead(this, issues, AT_ONCE);
    }

    @Override
    <T> T ask(Question question, Answer.Reader<T> reader) {
        try {
            return care.get(attempt -> askOnce(question, reader, attempt));
        } catch (AskedToWait wait) {
            String said = String.valueOf(wait.getMessage());
            throw new TrackerUnavailable(said, wait, wait.howLong());
        } catch (BrokenOff failed) {
            throw new TrackerUnavailable(String.valueOf(failed.getMessage()), failed);
        } catch (CircuitBreakerOpenException open) {
            throw new TrackerUnavailable(
                    suspicion.address()
                            + " failed five times in a row; we ask again a little later",
                    open);
        } catch (TimeoutExceededException slow) {
            throw new TrackerUnavailable(
                    "%s took longer than %d seconds"
                            .formatted(suspicion.address(), patience.whole().toSeconds()),
                    slow);
        } catch (BulkheadFullException full) {
            throw new TrackerUnavailable(
                    suspicion.address() + " is being asked by too many of us already", full);
        } catch (FailsafeException interrupted) {
            throw new TrackerUnavailable("we stopped asking " + suspicion.address(), interrupted);
        }
    }

    private <T> T askOnce(Question question, Answer.Reader<T> reader, ExecutionContext<?> attempt)
            throws InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(trimmed(base.toString()) + question.path()))
                        .timeout(patience.answer())
                        .header("Authorization", "Bearer " + token.value())
                        .header("Accept", "application/json")
                        .header("X-ExperimentalApi", "opt-in");
        question.body().ifPresent(body -> request.header("Content-Type", "application/json"));
        request.method(
                question.method(),
                question.body()
                        .map(HttpRequest.BodyPublishers::ofString)
                        .orElseGet(HttpRequest.BodyPublishers::noBody));
        HttpResponse<InputStream> response = send(request.build());
        try (InputStream body = response.body()) {
            // Up to Java 19, whoever waits for the rest of a body does not hear an interrupt.
            attempt.onCancel(body::close);
            return suspicion.believe(question, new HttpAnswer(response, body), reader);
        } catch (IOException broken) {
            throw new BrokenOff(suspicion.address() + " broke off its answer", broken);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new BrokenOff(
                    "%s does not answer: %s".formatted(suspicion.address(), reason(failed)),
                    failed);
        }
    }

    private static String reason(IOException failed) {
        return switch (failed.getClass().getSimpleName()) {
            case "HttpTimeoutException" -> "it took too long";
            case "HttpConnectTimeoutException" -> "it took too long to connect";
            case "ConnectException" -> "nobody listens there";
            case "SSLHandshakeException" -> "its certificate is not trusted here";
            default -> "the connection broke";
        };
    }

    private static String trimmed(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private record HttpAnswer(HttpResponse<InputStream> response, InputStream body)
            implements Answer {
        @Override
        public int status() {
            return response.statusCode();
        }

        @Override
        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }
}
