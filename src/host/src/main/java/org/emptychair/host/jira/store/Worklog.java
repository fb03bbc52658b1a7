package org.emptychair.host.jira.store;

import java.time.Duration;
import java.time.Instant;

/** Time that somebody spent on an issue. */
public record Worklog(
        long id,
        long issueId,
        String author,
        String editor,
        String words,
        Instant started,
        Duration spent,
        Instant created,
        Instant updated) {

    public Worklog {
        if (spent.isNegative() || spent.isZero()) {
            throw new IllegalArgumentException("time spent must be positive, not " + spent);
        }
    }
}
