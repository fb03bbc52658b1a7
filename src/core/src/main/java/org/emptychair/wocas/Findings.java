package org.emptychair.wocas;

import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.signal.CommonCause;
import org.emptychair.signal.XmrChart;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * What a week's counts say of all contacts and of each theme, by the rules of "How this is
 * counted".
 *
 * @param contacts the headline count, which has the limits of each week; its last week is the one
 *     that is told of
 * @param all every contact once, one tally a week
 * @param unclassified those without a theme, one tally a week
 * @param commonCause to be told first, when there is one
 * @param themes by name; muted ones are left out
 * @param late sources that were late in the last week, by name: its counts may still rise, and what
 *     they are part of is not called quieter
 * @param rebased what people said of the limits of headline figures, the earliest week first
 */
public record Findings(
        XmrChart contacts,
        List<Tally> all,
        List<Tally> unclassified,
        Optional<CommonCause> commonCause,
        List<ThemeFinding> themes,
        List<String> late,
        List<FigureRebase> rebased) {
    public Findings {
        int weeks = contacts.range().size();
        if (all.size() != weeks || unclassified.size() != weeks) {
            throw new IllegalArgumentException(
                    "%d and %d tallies for %d weeks"
                            .formatted(all.size(), unclassified.size(), weeks));
        }
        all = List.copyOf(all);
        unclassified = List.copyOf(unclassified);
        for (ThemeFinding theme : themes) {
            if (theme.cases().size() != contacts.range().size()) {
                throw new IllegalArgumentException(
                        "'%s' has %d weeks, expected %d"
                                .formatted(
                                        theme.theme().name().text(),
                                        theme.cases().size(),
                                        contacts.range().size()));
            }
        }
        themes = List.copyOf(themes);
        late = List.copyOf(late);
        rebased = List.copyOf(rebased);
    }

    public WeekRange range() {
        return contacts.range();
    }

    public IsoWeek week() {
        return range().last();
    }

    Findings rebased(List<FigureRebase> words) {
        return new Findings(contacts, all, unclassified, commonCause, themes, late, words);
    }

    /** What people said of one figure's limits until the week that is told of. */
    public List<FigureRebase> rebased(Headline figure) {
        return rebased.stream()
                .filter(it -> it.figure() == figure && it.from().compareTo(week()) <= 0)
                .toList();
    }

    /** Absent for a theme that is muted or that nobody knows. */
    public Optional<ThemeFinding> of(ThemeName name) {
        return themes.stream().filter(it -> it.theme().name().equals(name)).findFirst();
    }
}
