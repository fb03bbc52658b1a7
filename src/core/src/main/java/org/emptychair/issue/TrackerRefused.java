package org.emptychair.issue;

/** The tracker does not accept who we are: asking again will not help. */
public final class TrackerRefused extends TrackerFailure {
    public TrackerRefused(String message) {
        super(message);
    }
}
