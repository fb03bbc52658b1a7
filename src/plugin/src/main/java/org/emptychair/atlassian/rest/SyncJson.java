package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.sync.SyncReport;

/**
 * How far the sync is.
 *
 * @param running whether one is at work, asked for or not
 * @param live whether all is younger than three intervals
 * @param next when the next one is due
 * @param progress where to ask again
 */
record SyncJson(
        boolean running, boolean live, Instant next, String progress, List<ScopeLine> scopes) {
    static final String PROGRESS = "/rest/empty-chair/1.0/sync";

    /** One scope. */
    record ScopeLine(
            long id,
            String name,
            int done,
            int total,
            Optional<Instant> asOf,
            Optional<Instant> compared,
            Optional<String> problem) {
        static ScopeLine of(SyncReport.Line line) {
            return new ScopeLine(
                    line.scope().value(),
                    line.name(),
                    line.done(),
                    line.total(),
                    line.asOf(),
                    line.compared(),
                    line.failure());
        }
    }
}
