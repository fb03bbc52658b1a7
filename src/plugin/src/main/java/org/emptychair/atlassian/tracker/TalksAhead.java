package org.emptychair.atlassian.tracker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Page;
import org.emptychair.issue.TrackerFailure;
import org.emptychair.issue.TrackerUnavailable;

/**
 * Asks for the first comments of the next few issues while one is heard: most of the time of a
 * reading is spent waiting for Jira.
 *
 * <p>Never more than the first pages of those few are held, however many comments there are.
 */
final class TalksAhead implements IssueTracker.Talks {
    private final JiraIssueTracker tracker;
    private final Iterator<Issue> next;
    private final int few;
    private int waiting;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private final ExecutorService threads;

    TalksAhead(JiraIssueTracker tracker, List<Issue> issues, int few) {
        this.tracker = tracker;
        this.next = issues.iterator();
        this.few = few;
        threads = Executors.newFixedThreadPool(few, TalksAhead::named);
    }

    private record Asked(Issue issue, boolean isKnown, Future<Page<Comment>> answer) {}

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "empty-chair-comments");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void comments(Issue issue, Consumer<Comment> reader) {
        Optional<Asked> mine = turn();
        // Whoever asks may leave out an issue.
        while (mine.filter(it -> !it.issue().equals(issue)).isPresent()) {
            mine = turn();
        }
        Page<Comment> first =
                mine.map(TalksAhead::answer).orElseGet(() -> tracker.comments(issue.id(), 0));
        tracker.comments(issue, first, reader);
    }

    private Optional<Asked> turn() {
        askAhead();
        Optional<Asked> turn = Optional.ofNullable(asked.poll());
        turn.filter(it -> !it.isKnown()).ifPresent(it -> waiting--);
        askAhead();
        return turn;
    }

    private void askAhead() {
        while (waiting < few && next.hasNext()) {
            asked.add(ask(next.next()));
        }
    }

    private Asked ask(Issue issue) {
        Optional<Page<Comment>> known = JiraIssueTracker.known(issue);
        if (known.isPresent()) {
            return new Asked(issue, true, CompletableFuture.completedFuture(known.get()));
        }
        waiting++;
        return new Asked(issue, false, threads.submit(() -> tracker.comments(issue.id(), 0)));
    }

    private static Page<Comment> answer(Asked mine) {
        try {
            return mine.answer().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TrackerFailure failure) {
                throw failure;
            }
            throw new IllegalStateException(
                    "the comments of issue %s cannot be read".formatted(mine.issue().id()),
                    failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TrackerUnavailable("we stopped asking for comments", stop);
        }
    }

    /** Stops asking; what was asked for and not heard is forgotten. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
