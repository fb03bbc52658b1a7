package org.emptychair.complaint;

import java.time.Instant;
import java.util.Comparator;

/**
 * The order in which open complaints are looked at, the most urgent first: never answered, the
 * oldest first; then past their promise, the longest broken first; then those who wait, by silence
 * times severity; last those whose turn it is themselves.
 */
public final class Urgency implements Comparator<Glance> {
    private final Severity severity;
    private final Instant now;

    public Urgency(Severity severity, Instant now) {
        this.severity = severity;
        this.now = now;
    }

    @Override
    public int compare(Glance one, Glance other) {
        int group = Integer.compare(group(one), group(other));
        if (group != 0) {
            return group;
        }
        int within =
                switch (group(one)) {
                    case 0 -> one.created().compareTo(other.created());
                    case 1 -> one.promise().orElse(now).compareTo(other.promise().orElse(now));
                    default -> Double.compare(pressure(other), pressure(one));
                };
        return within != 0 ? within : one.id().compareTo(other.id());
    }

    private int group(Glance it) {
        if (it.isNeverAnswered()) {
            return 0;
        }
        if (it.isPastPromise(now)) {
            return 1;
        }
        return it.isWaiting() ? 2 : 3;
    }

    /** Silence times severity. */
    public double pressure(Glance it) {
        return (double) it.silence(now).toMillis() * severity.weight(it.priority());
    }
}
