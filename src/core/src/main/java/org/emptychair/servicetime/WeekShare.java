package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.List;
import org.emptychair.week.IsoWeek;

/**
 * One leader's week, for themselves.
 *
 * @param open working days not confirmed yet
 */
public record WeekShare(IsoWeek week, Share share, List<LocalDate> open) {
    public WeekShare {
        open = List.copyOf(open);
    }

    public boolean isConfirmed() {
        return open.isEmpty();
    }
}
