package org.emptychair.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Scopes;

/**
 * How far the sync is with each scope, and how old what it brought is.
 *
 * @param lines one a scope, in the order of their ids
 */
public record SyncReport(List<Line> lines) {
    /** What is older than so many intervals is no longer live. */
    public static final int LIVE_INTERVALS = 3;

    /**
     * One scope.
     *
     * @param name of the scope
     * @param done issues that the running or last reading stored
     * @param total issues that it has to read; 0 before it knows
     * @param asOf when a reading began that came to its end; absent on the first day
     * @param compared when all names were compared last
     * @param failure one sentence on why the last reading failed
     */
    public record Line(
            ScopeId scope,
            String name,
            int done,
            int total,
            Optional<Instant> asOf,
            Optional<Instant> compared,
            Optional<String> failure) {
        /** Whether a reading began that has not come to its end, and perhaps was cut short. */
        public boolean isUnfinished() {
            return done < total;
        }

        /** Whether it is read for the first time, as far as nothing hinders that. */
        public boolean isArriving() {
            return asOf.isEmpty() && failure.isEmpty();
        }

        /** Whether what was read last is three intervals old or older, or nothing ever was. */
        public boolean isLate(Instant now, Duration interval) {
            Instant oldest = now.minus(interval.multipliedBy(LIVE_INTERVALS));
            return asOf.filter(oldest::isBefore).isEmpty();
        }
    }

    public SyncReport {
        lines = List.copyOf(lines);
    }

    public static SyncReport of(Scopes scopes, ScopeStates states) {
        return new SyncReport(
                scopes.all().entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue().name(), states))
                        .toList());
    }

    private static Line line(ScopeId id, String name, ScopeStates states) {
        return states.find(id)
                .map(
                        state ->
                                new Line(
                                        id,
                                        name,
                                        state.done(),
                                        state.total(),
                                        state.complete(),
                                        state.compared(),
                                        state.failure()))
                .orElseGet(
                        () ->
                                new Line(
                                        id,
                                        name,
                                        0,
                                        0,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
    }

    /** The report on some scopes; on all for none. */
    public SyncReport on(Set<ScopeId> scopes) {
        return scopes.isEmpty()
                ? this
                : new SyncReport(
                        lines.stream().filter(line -> scopes.contains(line.scope())).toList());
    }

    /** Whether every scope is younger than three intervals. */
    public boolean isLive(Instant now, Duration interval) {
        return lines.stream().noneMatch(line -> line.isLate(now, interval));
    }

    /**
     * The scope that is furthest behind, one never read before all others; absent when there is no
     * scope.
     */
    public Optional<Line> oldest() {
        return lines.stream().min(Comparator.comparing(line -> line.asOf().orElse(Instant.MIN)));
    }
}
