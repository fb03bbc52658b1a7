package org.emptychair.wocas;

import java.time.Instant;
import org.emptychair.contact.Text;
import org.emptychair.week.IsoWeek;

/**
 * What a theme's owner says to its signal: the cause and what we do, or that they are still
 * looking.
 *
 * @param text one line, at most 280 characters
 * @param by who said it, by the name that people read
 * @param at when
 * @param signal the week in which the signal was found that it answers; it is told under no other
 */
public record OwnersLine(String text, String by, Instant at, IsoWeek signal) {
    private static final int LONGEST = 280;
    private static final int LONGEST_NAME = 255;

    public OwnersLine {
        text = Text.checked("line", text, LONGEST);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("line is one line, '%s' is more".formatted(text));
        }
        by = Text.checked("by", by, LONGEST_NAME);
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
