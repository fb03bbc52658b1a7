package org.emptychair.atlassian.minutes;

/** The text of a page is no storage format. */
public final class UnreadablePage extends RuntimeException {
    UnreadablePage(String message) {
        super(message);
    }

    UnreadablePage(String message, Throwable cause) {
        super(message, cause);
    }
}
