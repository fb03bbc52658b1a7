package org.emptychair.issue;

/**
 * The tracker is down, slow, busy, or something else answers in its place: asking later may help.
 */
public final class TrackerUnavailable extends TrackerFailure {
    public TrackerUnavailable(String message) {
        super(message);
    }

    public TrackerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
