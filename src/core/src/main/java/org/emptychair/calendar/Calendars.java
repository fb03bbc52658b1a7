package org.emptychair.calendar;

import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.emptychair.leader.PersonKey;

/** What each leader chose for their calendar. */
public interface Calendars {
    /** {@link LeadersCalendar#NONE} until they chose. */
    LeadersCalendar of(PersonKey leader);

    /**
     * Changes what a leader chose, as it is by then: nobody's choice is lost in between.
     *
     * @return what is kept from now on
     */
    LeadersCalendar change(PersonKey leader, UnaryOperator<LeadersCalendar> change);

    /** Whose feeds are read. */
    SortedSet<PersonKey> withFeed();
}
