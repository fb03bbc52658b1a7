package org.emptychair.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One instance of something in a calendar that takes place.
 *
 * @param uid what its calendar calls it, at most 1,000 characters
 * @param instance tells it from the others of the same uid: when it was meant to be at first; empty
 *     when it does not repeat
 * @param title cut to 200 characters; empty when there is none
 * @param organiser the mail address of whoever invited, lower case
 */
public record Appointment(
        String uid,
        String instance,
        When when,
        String title,
        Optional<String> organiser,
        SortedSet<String> categories) {
    private static final int LONGEST_TITLE = 200;

    /** When it takes place: between two instants, or on whole days. */
    public sealed interface When permits Timed, Days {}

    /**
     * Between two instants.
     *
     * @param to not before from
     */
    public record Timed(Instant from, Instant to) implements When {
        public Timed {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "an appointment ends on %s, before it begins on %s".formatted(to, from));
            }
        }
    }

    /**
     * On whole days, wherever one is.
     *
     * @param last not before the first; included
     */
    public record Days(LocalDate first, LocalDate last) implements When {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "an appointment ends on %s, before it begins on %s".formatted(last, first));
            }
        }
    }

    public Appointment {
        String line = title.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        title = line.substring(0, line.offsetByCodePoints(0, shown(line)));
        categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    }

    private static int shown(String line) {
        return Math.min(LONGEST_TITLE, line.codePointCount(0, line.length()));
    }
}
