package org.emptychair.chair;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emptychair.sync.SyncReport;

/**
 * How old what a chair says is.
 *
 * @param asOf when the chair was read while it is live, else when the source that is furthest
 *     behind was read last, if ever
 * @param live whether every source is younger than three intervals of the sync
 * @param sources one a scope, in the order of their ids
 * @param recount how far a running recount of all contacts is, in percent; absent when none runs
 */
public record Freshness(
        Instant asOf, boolean live, List<Source> sources, Optional<Integer> recount) {
    /**
     * A scope of the tracker.
     *
     * @param name as the admin calls it
     * @param asOf when its last reading began that came to its end; absent on the first day
     * @param late whether that is three intervals ago or longer, or never was
     * @param done issues that the running or last reading brought
     * @param total issues that it has to bring; 0 before it knows
     * @param hindered whether its last reading failed
     */
    public record Source(
            String name,
            Optional<Instant> asOf,
            boolean late,
            int done,
            int total,
            boolean hindered) {
        /** Whether it is read for the first time, as far as nothing hinders that. */
        public boolean isArriving() {
            return asOf.isEmpty() && !hindered;
        }
    }

    static Freshness of(
            SyncReport report, Instant now, Duration interval, Optional<Integer> recount) {
        List<Source> sources =
                report.lines().stream()
                        .map(
                                line ->
                                        new Source(
                                                line.name(),
                                                line.asOf(),
                                                line.isLate(now, interval),
                                                line.done(),
                                                line.total(),
                                                line.failure().isPresent()))
                        .toList();
        boolean live = sources.stream().noneMatch(Source::late);
        Instant asOf =
                report.oldest()
                        .filter(line -> !live)
                        .flatMap(SyncReport.Line::asOf)
                        .filter(now::isAfter)
                        .orElse(now);
        return new Freshness(asOf, live, sources, recount);
    }

    public Freshness {
        sources = List.copyOf(sources);
    }

    /** The source that is furthest behind, when one is late. */
    public Optional<Source> latest() {
        return sources.stream()
                .filter(Source::late)
                .min(Comparator.comparing(source -> source.asOf().orElse(Instant.MIN)));
    }

    /** Whether a source is read for the first time. */
    public boolean isArriving() {
        return sources.stream().anyMatch(Source::isArriving);
    }
}
