package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pages that have a chair on them. Safe for use by several threads and several nodes. */
public interface Meetings {
    /** The longest list that is given at once. */
    int MOST = 500;

    /** Keeps a page, in place of what was kept of it. */
    void keep(Meeting meeting);

    /** Forgets a page; one that is not known stays so. */
    void remove(long pageId);

    Optional<Meeting> find(long pageId);

    /**
     * Meetings of some days, the earliest first.
     *
     * @param limit 1 to {@link #MOST}
     */
    List<Meeting> between(LocalDate first, LocalDate last, int limit);

    /** The newest meeting of a space on a day before this one. */
    Optional<Meeting> lastBefore(String space, LocalDate day);
}
