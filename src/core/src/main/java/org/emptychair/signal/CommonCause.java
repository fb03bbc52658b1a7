package org.emptychair.signal;

import java.util.Optional;
import org.emptychair.week.IsoWeek;

/**
 * A week in which all contacts together left their limits: what moves every theme is said first,
 * and of a theme only what it does beyond that.
 *
 * @param contacts of that week
 * @param limits that they left
 */
public record CommonCause(int contacts, XmrLimits limits) {
    /** That of a week, when there is one. */
    static Optional<CommonCause> of(XmrChart contacts, IsoWeek week) {
        return contacts.value(week).stream()
                .boxed()
                .flatMap(
                        value ->
                                contacts
                                        .limits(week)
                                        .filter(limits -> limits.isOutside(value))
                                        .map(limits -> new CommonCause(value.intValue(), limits))
                                        .stream())
                .findFirst();
    }

    /** More contacts than the limits let expect, or fewer. */
    public boolean isMore() {
        return limits.isAbove(contacts);
    }
}
