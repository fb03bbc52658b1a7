package org.emptychair.issue;

/** The tracker could not be asked, or did not answer what was asked. */
public abstract sealed class TrackerFailure extends RuntimeException
        permits IssueGone,
                JqlRefused,
                NotAuthorised,
                TrackerRejected,
                TrackerRefused,
                TrackerUnavailable {
    TrackerFailure(String message) {
        super(message);
    }

    TrackerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
