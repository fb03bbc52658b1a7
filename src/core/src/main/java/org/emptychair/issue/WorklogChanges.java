package org.emptychair.issue;

import java.time.Instant;
import java.util.List;

/**
 * Worklogs that changed or vanished since an instant.
 *
 * @param ids their numbers, each once
 * @param until ask from here next time
 */
public record WorklogChanges(List<Long> ids, Instant until) {
    public WorklogChanges {
        ids = List.copyOf(ids);
    }
}
