package org.emptychair.wocas;

import java.time.Instant;
import org.emptychair.contact.Text;
import org.emptychair.week.IsoWeek;

/**
 * A person's word that a theme's changed level is its usual one from now on; it ends the signal.
 *
 * @param theme of which
 * @param since the first week of the new usual: the signal's first
 * @param recorded the complete week from which on it holds, not before {@code since}
 * @param by who said it, by the name that people read
 * @param at when
 */
public record NewUsual(ThemeId theme, IsoWeek since, IsoWeek recorded, String by, Instant at) {
    private static final int LONGEST_NAME = 255;

    public NewUsual {
        if (recorded.compareTo(since) < 0) {
            throw new IllegalArgumentException(
                    "a new usual since %s cannot be recorded in %s".formatted(since, recorded));
        }
        by = Text.checked("by", by, LONGEST_NAME);
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
