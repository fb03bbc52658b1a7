package org.emptychair.issue;

/** The person has not yet allowed us to ask the tracker as them; once they did, it will answer. */
public final class NotAuthorised extends TrackerFailure {
    public NotAuthorised(String message) {
        super(message);
    }
}
