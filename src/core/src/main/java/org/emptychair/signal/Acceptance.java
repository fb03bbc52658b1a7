package org.emptychair.signal;

import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;

/**
 * A person's word that a changed level is the new usual: the signal ends, and what is usual is
 * learnt again from the weeks since.
 *
 * @param theme of which
 * @param since the first week of the new usual: the signal's first, as a rule
 * @param recorded the week from which on it holds; before it the signal stood
 */
public record Acceptance(ThemeName theme, IsoWeek since, IsoWeek recorded) {
    public Acceptance {
        if (recorded.compareTo(since) < 0) {
            throw new IllegalArgumentException(
                    "a new usual of '%s' since %s cannot be recorded in %s"
                            .formatted(theme.text(), since, recorded));
        }
    }
}
