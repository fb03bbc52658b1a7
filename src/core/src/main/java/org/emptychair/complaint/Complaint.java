package org.emptychair.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueId;

/**
 * An issue that an unhappy customer waits on.
 *
 * @param id what it is known by
 * @param key its label today
 * @param summary its one line, never shown to who may not see the issue; absent once it is gone
 * @param customer absent when the issue names nobody
 * @param owner absent while nobody of us works on it
 * @param created when the customer brought it
 * @param ended absent while it is open
 * @param lastReply our last public word by a person; absent when the customer was never answered
 * @param promise when the promise that runs will be broken, on the wall clock
 * @param priority the name of the issue's priority
 * @param scopes the scopes that hold it
 * @param waiting when the customer waited, earliest first; only the last may be without an end
 */
public record Complaint(
        IssueId id,
        IssueKey key,
        Optional<String> summary,
        Optional<Customer> customer,
        Optional<Owner> owner,
        Instant created,
        Optional<Ending> ended,
        Optional<Instant> lastReply,
        Optional<Instant> promise,
        Optional<String> priority,
        SortedSet<ScopeId> scopes,
        List<Waiting> waiting) {
    public Complaint {
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        waiting = List.copyOf(waiting);
        check(id, waiting, ended.isPresent());
    }

    /** The same, without whose it is and what it is about. */
    public Complaint nameless() {
        return new Complaint(
                id,
                key,
                Optional.empty(),
                Optional.empty(),
                owner,
                created,
                ended,
                lastReply,
                promise,
                priority,
                scopes,
                waiting);
    }

    private static void check(IssueId id, List<Waiting> waiting, boolean ended) {
        for (int at = 0; at < waiting.size(); at++) {
            boolean last = at == waiting.size() - 1;
            Instant next = last ? Instant.MAX : waiting.get(at + 1).from();
            Optional<Instant> to = waiting.get(at).to();
            boolean fits = to.map(end -> !end.isAfter(next)).orElse(last && !ended);
            if (!fits) {
                throw new IllegalArgumentException(
                        "complaint %s has waiting out of order: %s".formatted(id, waiting));
            }
        }
    }

    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** Whether it ended because its issue left the scopes or is gone, and not by a resolution. */
    public boolean hasLeft() {
        return ended.filter(ending -> ending.how() != Ending.How.RESOLVED).isPresent();
    }

    /** Whether the customer waits for our reply now. */
    public boolean isWaiting() {
        return turn().equals(Optional.of(Turn.OURS));
    }

    /** Who is to speak next; absent once it has ended. */
    public Optional<Turn> turn() {
        if (ended.isPresent()) {
            return Optional.empty();
        }
        boolean waits = !waiting.isEmpty() && waiting.get(waiting.size() - 1).to().isEmpty();
        return Optional.of(waits ? Turn.OURS : Turn.THEIRS);
    }

    public boolean isNeverAnswered() {
        return lastReply.isEmpty();
    }

    /** Whether a promise is broken that still counts: that of an open complaint. */
    public boolean isPastPromise(Instant now) {
        return isOpen() && promise.map(now::isAfter).orElse(false);
    }

    /** How long it has been open, or was. */
    public Duration age(Instant now) {
        return between(created, until(now));
    }

    /** How long we have said nothing in public, or had not when it ended. */
    public Duration silence(Instant now) {
        return between(lastReply.orElse(created), until(now));
    }

    /** None where the tracker's clock is ahead of ours. */
    private static Duration between(Instant since, Instant until) {
        return since.isAfter(until) ? Duration.ZERO : Duration.between(since, until);
    }

    /**
     * The same complaint, ended for a reason outside of it; one that ended before stays as it was.
     */
    public Complaint ended(Ending ending) {
        return isOpen() ? with(summary, Optional.of(ending), scopes, endedAt(ending.at())) : this;
    }

    /** The same complaint without a word of its customer. */
    public Complaint withoutWords() {
        return with(Optional.empty(), ended, scopes, waiting);
    }

    /** The same complaint, held by other scopes. */
    public Complaint in(SortedSet<ScopeId> others) {
        return with(summary, ended, others, waiting);
    }

    private Complaint with(
            Optional<String> newSummary,
            Optional<Ending> newEnded,
            SortedSet<ScopeId> newScopes,
            List<Waiting> newWaiting) {
        return new Complaint(
                id,
                key,
                newSummary,
                customer,
                owner,
                created,
                newEnded,
                lastReply,
                promise,
                priority,
                newScopes,
                newWaiting);
    }

    private List<Waiting> endedAt(Instant end) {
        return waiting.stream()
                .filter(interval -> interval.from().isBefore(end))
                .map(
                        interval ->
                                interval.to().isPresent()
                                        ? interval
                                        : new Waiting(interval.from(), Optional.of(end)))
                .toList();
    }

    private Instant until(Instant now) {
        return ended.map(Ending::at).filter(now::isAfter).orElse(now);
    }

    /** Without the summary, so that words never reach a log by accident. */
    @Override
    public String toString() {
        return "Complaint[%s, %s, created=%s, ended=%s, lastReply=%s, waiting=%s, scopes=%s]"
                .formatted(id, key.text(), created, ended, lastReply, waiting, scopes);
    }
}
