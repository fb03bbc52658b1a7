package org.emptychair.wocas;

import java.util.List;
import org.emptychair.signal.SignalHistory;
import org.emptychair.signal.WeekOfSignals;

/**
 * The latest complete weeks of all contacts, each as it was judged.
 *
 * @param history of the themes that are told of, until the last week
 * @param weeks the last ones of the history, earliest first
 */
public record JudgedWeeks(SignalHistory history, List<WeekOfSignals> weeks) {
    public JudgedWeeks {
        weeks = List.copyOf(weeks);
    }
}
