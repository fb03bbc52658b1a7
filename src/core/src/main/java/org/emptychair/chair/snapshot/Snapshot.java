package org.emptychair.chair.snapshot;

import java.time.Instant;
import org.emptychair.chair.Chair;

/**
 * A chair as it stood when its meeting closed, whole, before anyone's rights.
 *
 * @param pageId the meeting's page
 * @param subject what the chair tells of
 * @param takenAt when the meeting closed
 */
public record Snapshot(long pageId, Subject subject, Instant takenAt, Chair chair) {
    public Snapshot {
        takenAt = Instant.ofEpochMilli(takenAt.toEpochMilli());
    }

    public Snapshot with(Chair other) {
        return new Snapshot(pageId, subject, takenAt, other);
    }
}
