package org.emptychair.signal;

import java.util.List;
import org.emptychair.week.WeekRange;

/**
 * All that verdicts are drawn from: the weeks of all contacts and of every theme.
 *
 * @param contacts the headline count, with its limits
 * @param cases of all contacts, one a week of the chart's range: what a theme's share is a share of
 * @param themes each with one entry a week of the chart's range; a theme without contacts belongs
 *     here too, since its p-values count
 * @param acceptances in any order
 */
public record SignalHistory(
        XmrChart contacts,
        List<Integer> cases,
        List<ThemeHistory> themes,
        List<Acceptance> acceptances) {
    public SignalHistory {
        int weeks = contacts.range().size();
        if (cases.size() != weeks) {
            throw new IllegalArgumentException(
                    "%d weeks of cases, expected %d".formatted(cases.size(), weeks));
        }
        for (ThemeHistory theme : themes) {
            if (theme.cases().size() != weeks) {
                throw new IllegalArgumentException(
                        "'%s' has %d weeks, expected %d"
                                .formatted(theme.name().text(), theme.cases().size(), weeks));
            }
        }
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
        acceptances = List.copyOf(acceptances);
    }

    public WeekRange range() {
        return contacts.range();
    }
}
