package org.emptychair.calendar;

import java.util.SortedSet;
import org.emptychair.leader.PersonKey;

/** What each leader chose for their calendar. */
public interface Calendars {
    /** {@link LeadersCalendar#NONE} until they chose. */
    LeadersCalendar of(PersonKey leader);

    void keep(PersonKey leader, LeadersCalendar calendar);

    /** Whose feeds are read. */
    SortedSet<PersonKey> withFeed();
}
