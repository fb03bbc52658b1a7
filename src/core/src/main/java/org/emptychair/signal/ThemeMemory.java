package org.emptychair.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * What must be remembered of a theme from one week to the next.
 *
 * @param standing its signal, while it stands
 * @param newSince the week in which it was new
 * @param cusum the running sum of its rises
 * @param past weeks of ended signals that are recent enough to lie in a baseline, which leaves them
 *     out
 * @param before what was usual before the last signal, for as long as it left too few weeks
 */
public record ThemeMemory(
        Optional<Standing> standing,
        Optional<IsoWeek> newSince,
        Cusum cusum,
        List<WeekRange> past,
        Optional<Usual> before) {
    /** Of a theme that nothing was said of. */
    public static final ThemeMemory NONE =
            new ThemeMemory(
                    Optional.empty(), Optional.empty(), Cusum.ZERO, List.of(), Optional.empty());

    public ThemeMemory {
        past = List.copyOf(past);
    }

    ThemeMemory with(Cusum sum) {
        return new ThemeMemory(standing, newSince, sum, past, before);
    }

    ThemeMemory standing(Standing signal) {
        return new ThemeMemory(Optional.of(signal), newSince, Cusum.ZERO, past, before);
    }

    ThemeMemory asNew(IsoWeek week) {
        return new ThemeMemory(Optional.empty(), Optional.of(week), Cusum.ZERO, past, before);
    }

    /** After the signal that stood has ended with a week. */
    ThemeMemory ended(Standing signal, IsoWeek week) {
        List<WeekRange> weeks = new ArrayList<>(past);
        weeks.add(new WeekRange(signal.since(), week));
        return new ThemeMemory(
                Optional.empty(), newSince, Cusum.ZERO, weeks, Optional.of(signal.usual()));
    }

    /** Without the past that no baseline from a week on reaches. */
    ThemeMemory since(IsoWeek oldest) {
        if (past.isEmpty()) {
            return this;
        }
        List<WeekRange> kept =
                past.stream().filter(weeks -> weeks.last().compareTo(oldest) >= 0).toList();
        return new ThemeMemory(
                standing, newSince, cusum, kept, kept.isEmpty() ? Optional.empty() : before);
    }
}
