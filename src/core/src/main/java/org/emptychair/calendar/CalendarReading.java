package org.emptychair.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a calendar says of some days.
 *
 * @param calendar tells it from a leader's other calendars: {@link #FILE} or {@link #FEED}
 * @param first the first day that was looked at
 * @param last the last one
 * @param appointments what takes place on these days, moved instances where they are now and
 *     without those that were cancelled
 * @param uids everything that the calendar names, cancelled or not
 * @param notes one sentence for each thing that could not be understood
 */
public record CalendarReading(
        String calendar,
        LocalDate first,
        LocalDate last,
        List<Appointment> appointments,
        Set<String> uids,
        List<String> notes) {
    public static final String FILE = "file";
    public static final String FEED = "feed";

    public CalendarReading {
        appointments = List.copyOf(appointments);
        uids = Set.copyOf(uids);
        notes = List.copyOf(notes);
    }

    /** A feed tells all there is, a file only of what it names. */
    boolean isWhole() {
        return calendar.equals(FEED);
    }
}
