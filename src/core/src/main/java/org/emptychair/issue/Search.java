package org.emptychair.issue;

/**
 * A question for one page of issues.
 *
 * @param jql what to look for, and in which order
 * @param startAt how many of them to leave out
 * @param limit the most that are wanted; the tracker may give fewer
 * @param history whether to tell as well when each issue was resolved and reopened
 */
public record Search(Jql jql, int startAt, int limit, boolean history) {
    /** Without a history. */
    public Search(Jql jql, int startAt, int limit) {
        this(jql, startAt, limit, false);
    }

    public Search {
        if (startAt < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a search starts at 0 or later and wants 1 or more, was %d and %d"
                            .formatted(startAt, limit));
        }
    }
}
