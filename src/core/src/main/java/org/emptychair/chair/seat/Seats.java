package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.issue.IssueId;
import org.emptychair.week.IsoWeek;

/**
 * Who sits in which chair, one customer for a page and week. Safe for use by several threads and
 * several nodes.
 */
public interface Seats {
    /** The longest list that is given at once. */
    int MOST = 500;

    /** Seats a customer, in place of whoever had that page's chair in that week. */
    void seat(Seating seating);

    /** Who sits in a page's chair in a week; absent when nobody was seated. */
    Optional<Seating> on(long pageId, IsoWeek week);

    /**
     * Who sat in the chairs of a space.
     *
     * @param from the first day
     * @param before the day after the last
     */
    Set<IssueId> seated(String space, LocalDate from, LocalDate before);

    /**
     * When the customer of an issue sat in a chair, the latest meeting first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Seating> of(IssueId issue, int limit);

    /** Forgets that the customers of these issues ever sat anywhere. */
    void forget(Collection<IssueId> issues);

    /**
     * Who sat in the chairs of a space, the latest meeting first.
     *
     * @param before only meetings held before that day; absent for all
     * @param limit 1 to {@link #MOST}
     */
    List<Seating> latest(String space, Optional<LocalDate> before, int limit);
}
