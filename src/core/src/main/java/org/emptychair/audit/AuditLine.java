package org.emptychair.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.contact.Text;

/**
 * One thing that was done.
 *
 * @param at when
 * @param by the key of the person who did; absent for what a job did
 * @param deed what was done
 * @param subject to what, such as {@code page 42}; it never names a customer
 * @param counts how much of what it touched, such as {@code meetings} and 2
 */
public record AuditLine(
        Instant at,
        Optional<String> by,
        Deed deed,
        String subject,
        SortedMap<String, Integer> counts) {
    /** The longest subject, in characters. */
    public static final int LONGEST = 255;

    /** What can be done. */
    public enum Deed {
        /** A meeting was closed, and its chair kept as it stood. */
        CLOSED,
        /** A closed meeting was opened again. */
        REOPENED,
        /** A quote was taken out everywhere. */
        VETOED,
        /** What a customer told us was erased. */
        ERASED,
        /** What was kept as long as it may be was deleted. */
        EXPIRED,
        /** Everything was handed out. */
        EXPORTED
    }

    public AuditLine {
        at = Instant.ofEpochMilli(at.toEpochMilli());
        subject = Text.checked("subject", subject, LONGEST);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static AuditLine of(
            Instant at, Optional<String> by, Deed deed, String subject, Map<String, Integer> some) {
        return new AuditLine(at, by, deed, subject, new TreeMap<>(some));
    }
}
