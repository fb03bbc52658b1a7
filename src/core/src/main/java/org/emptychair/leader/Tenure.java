package org.emptychair.leader;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when somebody is a leader.
 *
 * @param joined the first day; absent when nobody wrote it down
 * @param left the last day, not before the first; absent while they lead
 */
public record Tenure(Optional<LocalDate> joined, Optional<LocalDate> left) {
    /** For as long as anybody remembers. */
    public static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty());

    public Tenure {
        if (joined.isPresent() && left.isPresent() && left.get().isBefore(joined.get())) {
            throw new IllegalArgumentException(
                    "a leader left on %s, before they joined on %s"
                            .formatted(left.get(), joined.get()));
        }
    }

    public boolean covers(LocalDate day) {
        return joined.map(first -> !day.isBefore(first)).orElse(true)
                && left.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it covers any day from the first to the last. */
    public boolean touches(LocalDate first, LocalDate last) {
        return joined.map(day -> !day.isAfter(last)).orElse(true)
                && left.map(day -> !day.isBefore(first)).orElse(true);
    }
}
