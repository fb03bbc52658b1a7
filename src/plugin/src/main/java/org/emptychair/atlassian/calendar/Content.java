package org.emptychair.atlassian.calendar;

import java.util.Map;
import java.util.Optional;

/**
 * One property of a calendar.
 *
 * @param name upper case
 * @param parameters by upper-case name
 * @param line where it begins
 */
record Content(String name, Map<String, String> parameters, String value, int line) {
    Optional<String> parameter(String wanted) {
        return Optional.ofNullable(parameters.get(wanted));
    }

    UnreadableCalendar wrong(String reason) {
        return new UnreadableCalendar(
                line, "%s '%s' %s".formatted(name, UnreadableCalendar.shown(value), reason));
    }
}
