package org.emptychair.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.JqlRefused;
import org.emptychair.issue.TrackerFailure;

/**
 * Brings every scope up to date, once; whoever calls sees to it that no other sync runs.
 *
 * <p>A scope that the tracker refuses keeps what it has and says why, and the others go on. When
 * the tracker itself fails, all that remains waits for the next time.
 */
public final class Sync {
    private static final int NIGHT = 2;

    private final IssueTracker tracker;
    private final String trackerName;
    private final Stores stores;
    private final OurSide ours;
    private final Clock clock;

    /**
     * @param trackerName tells this tracker from any other we might be pointed at
     */
    public Sync(
            IssueTracker tracker, String trackerName, Stores stores, OurSide ours, Clock clock) {
        this.tracker = tracker;
        this.trackerName = trackerName;
        this.stores = stores;
        this.ours = ours;
        this.clock = clock;
    }

    /** What a run is to do about names. */
    public enum Compare {
        /** Compare names as well. */
        NOW,
        /** Compare them when a night has passed since the last time. */
        NIGHTLY
    }

    /**
     * Reads until everything is read, or until somebody asks to stop.
     *
     * @return one sentence for each scope that was not read to its end
     */
    public List<String> run(Compare compare, BooleanSupplier stopped) {
        SortedMap<ScopeId, Scope> scopes = stores.scopes().all();
        forgetOtherScopes(scopes);
        Optional<String> failure = Optional.empty();
        for (Map.Entry<ScopeId, Scope> entry : scopes.entrySet()) {
            if (failure.isPresent()) {
                stores.states().keep(state(entry.getKey(), entry.getValue()).failed(failure.get()));
            } else if (!stopped.getAsBoolean()) {
                failure = run(entry.getKey(), entry.getValue(), compare, stopped);
            }
        }
        return stores.states().all().stream().flatMap(state -> state.failure().stream()).toList();
    }

    /** Notes on every scope why nothing is read at all. */
    public static void waits(Stores stores, String trackerName, OurSide ours, String sentence) {
        stores.scopes()
                .all()
                .forEach(
                        (id, scope) ->
                                stores.states()
                                        .keep(
                                                state(
                                                                stores,
                                                                id,
                                                                ScopeState.question(
                                                                        scope, trackerName, ours))
                                                        .failed(sentence)));
    }

    private Optional<String> run(
            ScopeId id, Scope scope, Compare compare, BooleanSupplier stopped) {
        ScopeState before = state(id, scope);
        try {
            read(scope, before, compare, stopped);
            return Optional.empty();
        } catch (JqlRefused refused) {
            fail(
                    id,
                    scope,
                    "Jira refuses the JQL of scope %s: %s"
                            .formatted(scope.name(), refused.reason()));
            return Optional.empty();
        } catch (TrackerFailure failed) {
            String sentence = String.valueOf(failed.getMessage());
            fail(id, scope, sentence);
            return Optional.of(sentence);
        }
    }

    private void read(Scope scope, ScopeState before, Compare compare, BooleanSupplier stopped) {
        IssueWriting writing = new IssueWriting(tracker, stores, ours, clock, stopped);
        ScopeState after =
                new ScopeReading(tracker, stores.states(), writing, clock, stopped)
                        .read(scope, before);
        if (!stopped.getAsBoolean() && (compare == Compare.NOW || isDue(after))) {
            after =
                    new Comparison(tracker, stores, writing, clock)
                            .compare(scope, after, after.compared().isEmpty());
        }
        List<String> refused = writing.refused();
        if (!refused.isEmpty()) {
            stores.states().keep(after.failed(refused.get(refused.size() - 1)));
        }
    }

    private void fail(ScopeId id, Scope scope, String sentence) {
        stores.states().keep(state(id, scope).failed(sentence));
    }

    /**
     * Due in the first hours of a day on which it was not done yet, and at once when it never was.
     */
    private boolean isDue(ScopeState state) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ours.zone());
        return state.compared()
                .map(at -> LocalDate.ofInstant(at, ours.zone()))
                .map(last -> last.isBefore(now.toLocalDate()) && now.getHour() >= NIGHT)
                .orElse(true);
    }

    private ScopeState state(ScopeId id, Scope scope) {
        return state(stores, id, ScopeState.question(scope, trackerName, ours));
    }

    private static ScopeState state(Stores stores, ScopeId id, String question) {
        Optional<ScopeState> kept = stores.states().find(id);
        return kept.filter(state -> state.question().equals(question))
                .orElseGet(
                        () ->
                                ScopeState.fresh(id, question)
                                        .knownSince(kept.flatMap(ScopeState::complete)));
    }

    private void forgetOtherScopes(SortedMap<ScopeId, Scope> scopes) {
        IssueWriting writing = new IssueWriting(tracker, stores, ours, clock, () -> false);
        Comparison comparison = new Comparison(tracker, stores, writing, clock);
        for (ScopeState state : stores.states().all()) {
            if (!scopes.containsKey(state.scope())) {
                List<ReadIssue> some = stores.issues().some(state.scope());
                while (!some.isEmpty()) {
                    comparison.leave(some, state.scope());
                    some = stores.issues().some(state.scope());
                }
                stores.states().remove(state.scope());
            }
        }
    }
}
