package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** The days of which a leader said: that was all. */
public interface ConfirmedDays {
    /**
     * Says which days of a week are known; those confirmed before are confirmed no more unless they
     * are named again.
     *
     * @throws IllegalArgumentException when a day lies outside the week
     */
    void confirm(PersonKey leader, IsoWeek week, SortedSet<LocalDate> days);

    /** A leader's confirmed days, both ends included. */
    SortedSet<LocalDate> of(PersonKey leader, LocalDate first, LocalDate last);

    /** By leader; who confirmed nothing is missing. */
    Map<PersonKey, SortedSet<LocalDate>> ofAll(LocalDate first, LocalDate last);
}
