package org.emptychair.atlassian.minutes;

/** Somebody else saved the page in the same moment. */
public final class PageBusy extends RuntimeException {
    public PageBusy(long page, Throwable cause) {
        super("page %d is saved by others at the same time".formatted(page), cause);
    }
}
