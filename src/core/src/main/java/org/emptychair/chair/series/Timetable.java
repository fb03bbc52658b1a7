package org.emptychair.chair.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The series there are, and what became of their meetings' pages. Safe for use by several threads
 * and several nodes.
 */
public interface Timetable {
    /** There are no more series than this. */
    int MOST = 500;

    /**
     * Sets up a series, which runs at once.
     *
     * @return its number
     * @throws IllegalStateException when there are {@link #MOST} already
     */
    long add(Plan plan);

    Optional<MeetingSeries> find(long id);

    /** All series, in the order in which they were set up. */
    List<MeetingSeries> all();

    /** Plans a series anew, whether it runs or not; says whether it is there. */
    boolean replace(long id, Plan plan);

    /** Stops a series that runs; says whether it ran. */
    boolean stop(long id, Stop stop);

    /** Lets a series that was stopped run again; says whether it was stopped. */
    boolean goOn(long id);

    /** Forgets a series and its meetings, but no page; says whether it was there. */
    boolean remove(long id);

    /** What is noted of a meeting's page; absent before anything was tried. */
    Optional<Occurrence> occurrence(long id, LocalDate day);

    /** Notes what became of a meeting's page, in place of what was noted of that day. */
    void note(long id, Occurrence occurrence);
}
