package org.emptychair.view.time;

import java.util.List;
import java.util.Optional;

/**
 * A leader's own page, ready to be put into a template; it holds hours, so nobody else gets it.
 *
 * @param place where its forms go, and what they carry along
 * @param notice what was just done; empty for nothing
 * @param warning what went wrong, with nothing stored; empty for nothing
 * @param form what is about to be logged or changed, as typed
 * @param timer the timer that runs; empty words for none
 * @param entries the newest entries
 * @param changes what was changed of them, and by whom, newest first
 * @param weeks the last thirteen weeks, newest first
 * @param programme absent when none was begun
 */
public record MyTimeView(
        Place place,
        String notice,
        String warning,
        Form form,
        String timer,
        List<EntryLine> entries,
        List<String> changes,
        List<WeekLine> weeks,
        Optional<ProgrammeView> programme,
        CalendarView calendar,
        CallDaysView callDays,
        HoursView hours) {
    public MyTimeView {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
        weeks = List.copyOf(weeks);
    }

    /** Where forms go: the address, the style sheet's, and the token that proves whose they are. */
    public record Place(String action, String styles, String xsrfName, String xsrfToken) {}

    /**
     * The fields of an entry.
     *
     * @param id empty for a new one
     * @param version of the entry that is changed
     */
    public record Form(
            String id,
            String version,
            String day,
            String duration,
            List<Choice> activities,
            String issue,
            String note) {
        public Form {
            activities = List.copyOf(activities);
        }
    }

    /** One of several to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * One entry.
     *
     * @param what when, how long and what, in words
     * @param more its issue and note; empty for neither
     * @param open whether it was entered for the leader and waits for their word
     */
    public record EntryLine(String id, String version, String what, String more, boolean open) {}

    /**
     * One week.
     *
     * @param share in words, such as "45 to 65 %"
     * @param standing what can be said of the goal
     * @param open how many days are open, in words; empty when the week is confirmed
     */
    public record WeekLine(String week, String name, String share, String standing, String open) {}
}
