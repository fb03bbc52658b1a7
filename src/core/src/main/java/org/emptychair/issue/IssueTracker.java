package org.emptychair.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The system where issues are kept, as one person or account sees it.
 *
 * <p>Every method may throw a {@link TrackerFailure}, whose message names the tracker's address, is
 * fit for the admin's eyes and holds no secret.
 */
public interface IssueTracker {
    /** The most ids that one call of {@link #visible} or {@link #worklogs} asks for at once. */
    int IDS = 250;

    /** Who we are there, and what time it is there. */
    Visit visit();

    /**
     * One page of issues, whole.
     *
     * @throws JqlRefused when the tracker does not accept the search
     */
    Page<Issue> search(Search search);

    /**
     * One page of issues, by name only; the tracker gives up to 1,000.
     *
     * @throws JqlRefused when the tracker does not accept the search
     */
    Page<IssueRef> names(Search search);

    /**
     * Hands over every comment of the issue, oldest first, one at a time.
     *
     * @throws IssueGone when the issue was deleted or may not be seen any more
     */
    void comments(Issue issue, Consumer<Comment> reader);

    /**
     * The comments of several issues, to be heard in this order; the tracker may be asked for the
     * next ones while one is heard.
     */
    default Talks talks(List<Issue> issues) {
        return this::comments;
    }

    /**
     * References of the members of a customers' organisation; empty when the tracker has no such
     * thing.
     */
    Set<String> members(String organisation);

    /** Those of the ids that we may see. */
    Set<IssueId> visible(Collection<IssueId> ids);

    /**
     * Worklogs that were made or changed.
     *
     * @param since by the tracker's clock
     */
    WorklogChanges worklogsUpdated(Instant since);

    /**
     * Worklogs that were taken away.
     *
     * @param since by the tracker's clock
     */
    WorklogChanges worklogsDeleted(Instant since);

    /** Those of the worklogs that we may see. */
    List<Worklog> worklogs(Collection<Long> ids);

    /** Comments of several issues, until closed. */
    interface Talks extends AutoCloseable {
        /** As {@link IssueTracker#comments}. */
        void comments(Issue issue, Consumer<Comment> reader);

        @Override
        default void close() {}
    }

    /**
     * A first word with the tracker.
     *
     * @param self who we are there
     * @param time what its clock says
     */
    record Visit(Person self, Instant time) {}
}
