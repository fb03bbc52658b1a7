package org.emptychair.chair.snapshot;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.emptychair.chair.Chair;

/** What closed meetings keep. Safe for use by several threads and several nodes. */
public interface Snapshots {
    /** Whether a page's meeting was closed, or opened again; absent when it never was closed. */
    Optional<Closing> closing(long pageId);

    /** Meetings that were closed from an instant on, and are so still; in no order. */
    List<Closing> closedSince(Instant from);

    /**
     * Closes a meeting and keeps its chairs, all or none.
     *
     * @return false when it was closed already: then nothing changes
     */
    boolean close(Closing closing, Collection<Snapshot> chairs);

    /**
     * Opens a closed meeting again and forgets what it kept.
     *
     * @return false when it was not closed: then nothing changes
     */
    boolean reopen(Closing opening);

    Optional<Snapshot> find(long pageId, Subject subject);

    /**
     * Rewrites what names any of these.
     *
     * @return the pages whose meetings were rewritten
     */
    Set<Long> rewrite(Collection<Mention> mentions, UnaryOperator<Chair> change);

    /**
     * Rewrites what was taken before an instant and is not yet as the change would have it.
     *
     * @return how many chairs were rewritten; 0 when there was nothing left to do
     */
    int rewriteBefore(Instant before, UnaryOperator<Chair> change);

    /** The pages of closed meetings that name any of these. */
    Set<Long> naming(Collection<Mention> mentions);

    /** Forgets a page that is gone for good; one that is not known stays so. */
    void remove(long pageId);
}
