package org.emptychair.atlassian.rest;

import java.util.List;
import org.emptychair.servicetime.ServiceTimes.Kept;
import org.emptychair.servicetime.ServiceTimes.Outcome;

/** What became of service times that were sent: the counts add up to the rows. */
record LoggedJson(long imported, long updated, long unchanged, List<ServiceTimeJson> items) {
    static LoggedJson of(List<Kept> kept) {
        return new LoggedJson(
                count(kept, Outcome.IMPORTED),
                count(kept, Outcome.UPDATED),
                count(kept, Outcome.UNCHANGED),
                kept.stream().map(Kept::entry).map(ServiceTimeJson::of).toList());
    }

    private static long count(List<Kept> kept, Outcome outcome) {
        return kept.stream().filter(one -> one.outcome() == outcome).count();
    }
}
