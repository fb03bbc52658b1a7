package org.emptychair.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every decision that we know. Safe for use by several threads and several nodes.
 *
 * <p>Lists hold whole decisions; whose eyes they are for is up to who asks.
 */
public interface Decisions {
    /** The longest list that is given at once. */
    int MOST = 500;

    /** Keeps a new decision. */
    Decision add(Place place, Terms terms, Course course, Recording recorded);

    /**
     * Whether there was such a decision to replace; how it was recorded stays.
     *
     * @param before as it was read
     * @param by who changes it
     * @throws ChangedMeanwhile when it is another by now; then nothing changes
     */
    boolean replace(Decision before, Decision after, Member by);

    /** Whether there was such a decision. */
    boolean remove(DecisionId id);

    Optional<Decision> find(DecisionId id);

    /**
     * The latest recorded first.
     *
     * @param after only those behind this one in the order, for the next page
     * @param limit 1 to {@link #MOST}
     */
    List<Decision> newest(Wanted wanted, Optional<DecisionId> after, int limit);

    /**
     * Decided in a space and not done in time, the longest overdue first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Decision> overdue(String space, LocalDate today, int limit);

    /**
     * Decided in any space, not done, and due on some days, the earliest due first.
     *
     * @param last not before the first
     * @param limit 1 to {@link #MOST}
     */
    List<Decision> due(LocalDate first, LocalDate last, int limit);

    /** How many are {@link #overdue}. */
    int countOverdue(String space, LocalDate today);

    /**
     * Done in a space, and due for a review that nobody has made, the longest due first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Decision> forReview(String space, LocalDate today, int limit);

    /**
     * Decided in a space from an instant on, done since or not, the latest decided first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Decision> decidedSince(String space, Instant from, int limit);

    /** Rises with every change, on every node: what was answered at one version may be kept. */
    long version();
}
