package org.emptychair.mirror;

import java.util.List;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** What leaders guess of the share of customers whom our answer helped, week by week. */
public interface Guesses {
    /** Whether they are to guess before they see. */
    boolean takesPart(PersonKey leader);

    /** Begins or ends to be asked; the guesses stay. */
    void takePart(PersonKey leader, boolean wants);

    /** The guess of one week; the first counts. */
    Optional<Integer> of(PersonKey leader, IsoWeek week);

    /**
     * Keeps a guess; a second one for the same week changes nothing.
     *
     * @param percent 0 to 100
     * @return whether it was the first
     */
    boolean guess(PersonKey leader, IsoWeek week, int percent);

    /** All guesses of a week, without whose they are. */
    List<Integer> all(IsoWeek week);
}
