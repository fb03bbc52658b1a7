package org.emptychair.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.emptychair.issue.IssueId;

/**
 * An open complaint, as much of it as its place in the order needs.
 *
 * @param created when the customer brought it
 * @param lastReply our last public word by a person; absent when the customer was never answered
 * @param promise when the promise that runs will be broken
 * @param priority the name of the issue's priority
 * @param turn who is to speak next
 */
public record Glance(
        IssueId id,
        Instant created,
        Optional<Instant> lastReply,
        Optional<Instant> promise,
        Optional<String> priority,
        Turn turn) {
    public static Glance of(Complaint complaint) {
        return new Glance(
                complaint.id(),
                complaint.created(),
                complaint.lastReply(),
                complaint.promise(),
                complaint.priority(),
                complaint.isWaiting() ? Turn.OURS : Turn.THEIRS);
    }

    public boolean isWaiting() {
        return turn == Turn.OURS;
    }

    public boolean isNeverAnswered() {
        return lastReply.isEmpty();
    }

    public boolean isPastPromise(Instant now) {
        return promise.map(now::isAfter).orElse(false);
    }

    /** How long we have said nothing in public. */
    public Duration silence(Instant now) {
        Instant since = lastReply.orElse(created);
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}
