package org.emptychair.issue;

import java.time.Duration;
import java.util.Optional;

/**
 * The tracker is down, slow, busy, or something else answers in its place: asking later may help.
 */
public final class TrackerUnavailable extends TrackerFailure {
    private final transient Optional<Duration> wait;

    public TrackerUnavailable(String message) {
        super(message);
        wait = Optional.empty();
    }

    public TrackerUnavailable(String message, Throwable cause) {
        this(message, cause, Optional.empty());
    }

    /**
     * @param wait for how long the tracker wants to be left alone
     */
    public TrackerUnavailable(String message, Throwable cause, Optional<Duration> wait) {
        super(message, cause);
        this.wait = wait;
    }

    /** For how long the tracker wants to be left alone; absent when it does not say. */
    public Optional<Duration> howLong() {
        return wait;
    }
}
