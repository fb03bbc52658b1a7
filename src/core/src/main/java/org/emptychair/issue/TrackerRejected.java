package org.emptychair.issue;

/** The tracker does not take what we wrote: writing the same again will not help. */
public final class TrackerRejected extends TrackerFailure {
    public TrackerRejected(String message) {
        super(message);
    }
}
