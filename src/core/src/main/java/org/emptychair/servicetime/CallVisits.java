package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/** Every call-centre day that leaders booked or wrote about, at most one a day for each. */
public interface CallVisits {
    /** In the order of their days, both ends included. */
    List<CallVisit> of(PersonKey leader, LocalDate first, LocalDate last);

    Optional<CallVisit> on(PersonKey leader, LocalDate day);

    /** Keeps one in place of that of the same leader and day. */
    void keep(PersonKey leader, CallVisit visit);

    /** Whether there was one. */
    boolean remove(PersonKey leader, LocalDate day);
}
