package org.emptychair.chair.seat;

import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.week.IsoWeek;

/**
 * A page that has a chair on it.
 *
 * @param pageId the page's number
 * @param space the key of the space that holds it
 * @param day when the meeting is; absent for a page that names no day
 */
public record Meeting(long pageId, String space, Optional<LocalDate> day) {
    public Meeting {
        if (pageId < 1) {
            throw new IllegalArgumentException("a page's number is positive, was " + pageId);
        }
    }

    /** The week that the meeting lies in; for a page without a day the one that runs. */
    public IsoWeek week(LocalDate today) {
        return IsoWeek.of(day.orElse(today));
    }
}
