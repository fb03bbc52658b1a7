package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.JqlRefused;
import org.emptychair.issue.TrackerRefused;
import org.emptychair.issue.TrackerRejected;
import org.emptychair.issue.TrackerUnavailable;

/**
 * Decides whether an answer is Jira's, whole and for us; says in one sentence with the address why
 * not.
 */
final class Suspicion {
    private static final int MOST_ERROR_BYTES = 64 * 1024;
    private static final int LONGEST_REASON = 500;
    private static final int NO_CONTENT = 204;
    private static final String USER = "X-AUSERNAME";
    private static final String NOBODY = "anonymous";

    private final String address;

    Suspicion(URI base) {
        // Whoever put a password into the address shall not read it in a message.
        address =
                "Jira at %s://%s%s"
                        .formatted(
                                base.getScheme(),
                                hostOf(base),
                                Optional.ofNullable(base.getPath()).orElse(""));
    }

    String address() {
        return address;
    }

    <T> T believe(Question question, Answer answer, Answer.Reader<T> reader) {
        check(question, answer);
        try (InputStream body = answer.body()) {
            return reader.read(body);
        } catch (IOException broken) {
            throw new BrokenOff(address + " broke off its answer", broken);
        }
    }

    private void check(Question question, Answer answer) {
        int status = answer.status();
        if (status / 100 == 3) {
            throw new TrackerRefused(
                    "%s sends us elsewhere, to %s; perhaps a login page is in front of it"
                            .formatted(address, target(answer)));
        }
        if (status == 429) {
            throw new AskedToWait(address, wait(answer));
        }
        if (status / 100 == 5) {
            throw new BrokenOff("%s answers with status %d".formatted(address, status));
        }
        if (status == 401 || status == 403) {
            throw new TrackerRefused(
                    "%s does not accept who we are (status %d): the token is wrong, expired or lacks rights"
                            .formatted(address, status));
        }
        // Before the errors: what nobody may see, Jira calls unknown.
        if (answer.header(USER).filter(NOBODY::equals).isPresent()) {
            throw new TrackerRefused(
                    address
                            + " answers us as nobody: the token is wrong, expired or not accepted there");
        }
        checkSmall(question, answer, status);
        if (status != NO_CONTENT && !isJson(answer)) {
            throw new TrackerRefused(
                    address
                            + " answers with a page and no data; perhaps a login page is in front of it");
        }
    }

    private void checkSmall(Question question, Answer answer, int status) {
        if (status == 400 && question.isSearch()) {
            throw new JqlRefused(address, reasons(answer));
        }
        if (question.isWriting() && (status == 400 || status == 413)) {
            throw new TrackerRejected(
                    "%s does not take it (status %d): %s"
                            .formatted(address, status, reasons(answer)));
        }
        // A page that says so is a proxy's, and the issue may well be there.
        if (status == 404 && isJson(answer)) {
            throw new IssueGone(address, question.path());
        }
        if (status / 100 != 2) {
            throw new TrackerUnavailable("%s answers with status %d".formatted(address, status));
        }
    }

    private static boolean isJson(Answer answer) {
        return answer.header("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).contains("json"))
                .orElse(false);
    }

    private static String target(Answer answer) {
        return answer.header("Location")
                .map(location -> location.replaceFirst("[?#].*", ""))
                .map(location -> location.substring(0, Math.min(200, location.length())))
                .orElse("no address");
    }

    private static Optional<Duration> wait(Answer answer) {
        return answer.header("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,19}"))
                .map(
                        seconds ->
                                seconds.length() > 9
                                        ? Duration.ofDays(365)
                                        : Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static String reasons(Answer answer) {
        List<String> reasons = new ArrayList<>();
        try (InputStream body = answer.body()) {
            JsonNode errors = JiraJson.MAPPER.readTree(body.readNBytes(MOST_ERROR_BYTES));
            errors.path("errorMessages").forEach(message -> reasons.add(message.asText()));
            errors.path("errors").forEach(message -> reasons.add(message.asText()));
        } catch (IOException unreadable) {
            reasons.add("it gives no reason");
        }
        String all = reasons.isEmpty() ? "it gives no reason" : String.join(" ", reasons);
        return all.substring(0, Math.min(LONGEST_REASON, all.length()));
    }

    private static String hostOf(URI base) {
        String port = base.getPort() < 0 ? "" : ":" + base.getPort();
        return base.getHost() + port;
    }

    /** An answer that may be better the next time. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenOff(String message) {
            super(message);
        }

        BrokenOff(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Jira limits how often it is asked. */
    static final class AskedToWait extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Duration> wait;

        AskedToWait(String address, Optional<Duration> wait) {
            super(
                    "%s is asked too often and wants us to wait%s"
                            .formatted(
                                    address,
                                    wait.map(time -> " " + time.toSeconds() + " seconds")
                                            .orElse("")));
            this.wait = wait;
        }

        Optional<Duration> howLong() {
            return wait;
        }
    }
}
