package org.emptychair.signal;

import java.util.List;
import java.util.Optional;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;

/**
 * The verdicts of one week.
 *
 * @param week a complete week
 * @param commonCause to be told first, when there is one
 * @param themes one verdict a theme, in the order of the history
 * @param memory what the next week's verdicts need
 */
public record WeekOfSignals(
        IsoWeek week,
        Optional<CommonCause> commonCause,
        List<ThemeVerdict> themes,
        SignalMemory memory) {
    public WeekOfSignals {
        themes = List.copyOf(themes);
    }

    /** The verdict of a theme; absent for a theme that the history does not know. */
    public Optional<ThemeVerdict> of(ThemeName theme) {
        return themes.stream().filter(verdict -> verdict.theme().equals(theme)).findFirst();
    }
}
