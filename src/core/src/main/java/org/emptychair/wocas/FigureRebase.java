package org.emptychair.wocas;

import java.time.Instant;
import org.emptychair.contact.Text;
import org.emptychair.signal.Rebase;
import org.emptychair.week.IsoWeek;

/**
 * A person's word that the limits of a headline figure start anew, for all contacts and for every
 * part of them.
 *
 * @param from the first week of the new limits
 * @param reason why, on one line of at most 280 characters; shown beside the figure
 * @param by who said it, by the name that people read
 * @param at when
 */
public record FigureRebase(Headline figure, IsoWeek from, String reason, String by, Instant at) {
    private static final int LONGEST = 280;
    private static final int LONGEST_NAME = 255;

    public FigureRebase {
        reason = line("reason", reason, LONGEST);
        by = line("by", by, LONGEST_NAME);
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    private static String line(String what, String given, int longest) {
        String text = Text.checked(what, given, longest);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "%s is one line, '%s' is more".formatted(what, text));
        }
        return text;
    }

    /** As limits are made of it. */
    public Rebase rebase() {
        return new Rebase(from, reason);
    }
}
