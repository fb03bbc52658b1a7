package org.emptychair.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.emptychair.leader.PersonKey;

/** Leaders' calendars in a map. */
public final class InMemoryCalendars implements Calendars {
    private final Map<PersonKey, LeadersCalendar> kept = new HashMap<>();

    @Override
    public synchronized LeadersCalendar of(PersonKey leader) {
        return kept.getOrDefault(leader, LeadersCalendar.NONE);
    }

    @Override
    public synchronized LeadersCalendar change(
            PersonKey leader, UnaryOperator<LeadersCalendar> change) {
        LeadersCalendar changed = change.apply(of(leader));
        kept.put(leader, changed);
        return changed;
    }

    @Override
    public synchronized SortedSet<PersonKey> withFeed() {
        SortedSet<PersonKey> found = new TreeSet<>();
        kept.forEach(
                (leader, calendar) -> {
                    if (calendar.feed()) {
                        found.add(leader);
                    }
                });
        return found;
    }
}
