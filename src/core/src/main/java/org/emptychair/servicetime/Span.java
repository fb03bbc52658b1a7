package org.emptychair.servicetime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When service time was spent: so many minutes of a day, or from one instant to another. */
public sealed interface Span permits Span.OnDay, Span.Between {
    /** Longer than any day, even the one on which clocks go back. */
    int LONGEST = 25 * 60;

    int minutes();

    LocalDate firstDay(ZoneId zone);

    LocalDate lastDay(ZoneId zone);

    /** The instants, where they are known. */
    Optional<Between> instants();

    /**
     * Minutes somewhere within a day.
     *
     * @param minutes 1 to {@link Span#LONGEST}
     */
    record OnDay(LocalDate day, int minutes) implements Span {
        public OnDay {
            if (minutes < 1 || minutes > LONGEST) {
                throw new IllegalArgumentException(
                        "is 1 to %,d minutes of a day, was %,d".formatted(LONGEST, minutes));
            }
            if (day.getYear() < 2000 || day.getYear() > 9999) {
                throw new IllegalArgumentException("is a day since 2000, was " + day);
            }
        }

        @Override
        public LocalDate firstDay(ZoneId zone) {
            return day;
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return day;
        }

        @Override
        public Optional<Between> instants() {
            return Optional.empty();
        }
    }

    /**
     * From one instant to another, in whole minutes: seconds are cut off both.
     *
     * @param to after from, at most {@link Span#LONGEST} minutes later; not included
     */
    record Between(Instant from, Instant to) implements Span {
        public Between {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            to = to.truncatedTo(ChronoUnit.MINUTES);
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "ends after it begins, %s to %s does not".formatted(from, to));
            }
            if (Duration.between(from, to).toMinutes() > LONGEST) {
                throw new IllegalArgumentException(
                        "takes at most %,d minutes, %s to %s is longer"
                                .formatted(LONGEST, from, to));
            }
        }

        @Override
        public int minutes() {
            return Math.toIntExact(Duration.between(from, to).toMinutes());
        }

        @Override
        public LocalDate firstDay(ZoneId zone) {
            return LocalDate.ofInstant(from, zone);
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return LocalDate.ofInstant(to.minusSeconds(1), zone);
        }

        @Override
        public Optional<Between> instants() {
            return Optional.of(this);
        }

        public boolean overlaps(Between other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }
}
