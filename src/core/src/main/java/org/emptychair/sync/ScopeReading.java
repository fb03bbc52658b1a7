package org.emptychair.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.emptychair.contact.Scope;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Page;
import org.emptychair.issue.Search;

/**
 * Reads what changed in one scope, page by page, and notes after each page how far it is.
 *
 * <p>An issue that changes while we read moves to the end, and all behind it move up. So pages
 * overlap, and a page that holds nothing of the one before is a sign that too many moved: then we
 * step back.
 */
final class ScopeReading {
    private static final int PAGE = 250;
    private static final int OVERLAP = 50;
    private static final int REMEMBERED = 5_000;
    private static final int MOST_STEPS_BACK = 20;
    // What the tracker's search does not show yet, because its index lags, is looked for again.
    private static final Duration LAG = Duration.ofMinutes(10);

    private final IssueTracker tracker;
    private final ScopeStates states;
    private final IssueWriting writing;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final Map<IssueId, Instant> seen =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<IssueId, Instant> eldest) {
                    return size() > REMEMBERED;
                }
            };

    ScopeReading(
            IssueTracker tracker,
            ScopeStates states,
            IssueWriting writing,
            Clock clock,
            BooleanSupplier stopped) {
        this.tracker = tracker;
        this.states = states;
        this.writing = writing;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** The state after the last page, or after the page where it was stopped. */
    ScopeState read(Scope scope, ScopeState before) {
        Instant began = clock.instant();
        Instant theirs = tracker.visit().time();
        ScopeState state = before;
        int startAt = 0;
        int done = 0;
        int stepsBack = 0;
        while (!stopped.getAsBoolean()) {
            Instant theirNow = theirs.plus(Duration.between(began, clock.instant()));
            Page<Issue> page = page(jql(scope, before, theirNow), startAt);
            List<Issue> items = page.items();
            List<Issue> fresh = items.stream().filter(this::isNew).toList();
            boolean jumped = startAt > 0 && !items.isEmpty() && fresh.size() == items.size();
            if (!fresh.isEmpty()) {
                if (!writing.write(fresh, state.scope())) {
                    return state;
                }
                fresh.forEach(issue -> seen.put(issue.id(), issue.course().updated()));
                done += fresh.size();
                state = state.at(last(state, fresh), done, Math.max(done, page.total()));
                states.keep(state);
            } else if (items.isEmpty() || startAt + items.size() >= page.total()) {
                return completed(state, began, theirs);
            }
            boolean back = jumped && stepsBack < MOST_STEPS_BACK;
            stepsBack += back ? 1 : 0;
            startAt = back ? Math.max(0, startAt - items.size()) : startAt + step(items.size());
        }
        return state;
    }

    private Page<Issue> page(Jql jql, int startAt) {
        return tracker.search(new Search(jql, startAt, PAGE, writing.wantsHistory()));
    }

    private static Jql jql(Scope scope, ScopeState before, Instant theirNow) {
        return before.position()
                .map(
                        position ->
                                Jql.changed(
                                        scope.jql(),
                                        Duration.between(position, theirNow).plus(LAG)))
                .orElseGet(() -> Jql.all(scope.jql()));
    }

    private boolean isNew(Issue issue) {
        return !issue.course().updated().equals(seen.get(issue.id()));
    }

    private static int step(int size) {
        return Math.max(1, size - Math.min(OVERLAP, size / 2));
    }

    private static Instant last(ScopeState state, List<Issue> fresh) {
        Instant last = fresh.get(fresh.size() - 1).course().updated();
        return state.position().filter(last::isBefore).orElse(last);
    }

    private ScopeState completed(ScopeState state, Instant began, Instant theirs) {
        Instant quiet = theirs.minus(LAG);
        ScopeState moved =
                state.position().filter(quiet::isBefore).isPresent()
                        ? state
                        : state.at(quiet, state.done(), state.total());
        ScopeState done = moved.completed(began);
        states.keep(done);
        return done;
    }
}
