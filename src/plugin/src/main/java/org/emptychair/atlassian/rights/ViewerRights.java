package org.emptychair.atlassian.rights;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.Sight;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.NotAuthorised;
import org.emptychair.issue.TrackerFailure;

/**
 * Rights as Jira tells them, kept for two minutes on this node.
 *
 * <p>At most four readers are asked for at once; whoever finds no place is asked for with the next
 * refresh of their page.
 */
public final class ViewerRights implements Rights, AutoCloseable {
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final Duration FAILED = Duration.ofSeconds(15);
    private static final int READERS = 1_000;
    private static final int AT_ONCE = 4;
    private static final int WAITING = 32;

    private final Supplier<Optional<Door>> doors;
    private final Clock clock;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    ViewerRights::named);
    private final Map<String, Kept> readers =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                            return size() > READERS;
                        }
                    });

    /**
     * @param doors the one of whoever asks on this thread; absent for a stranger or without a link
     */
    public ViewerRights(Supplier<Optional<Door>> doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "empty-chair-rights");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Known known(Collection<IssueId> issues) {
        return doors.get()
                .map(door -> kept(door).of(issues, clock.instant()))
                .orElseGet(ViewerRights::nobody);
    }

    @Override
    public Known ask(Collection<IssueId> issues, Duration patience) {
        return doors.get()
                .map(
                        door -> {
                            Kept kept = kept(door);
                            Set<IssueId> unknown = kept.unknown(issues, clock.instant());
                            if (!unknown.isEmpty()) {
                                await(() -> find(door, kept, unknown), patience);
                            }
                            return kept.of(issues, clock.instant());
                        })
                .orElseGet(ViewerRights::nobody);
    }

    @Override
    public Optional<URI> authorise() {
        return doors.get().map(Door::authorise);
    }

    /** A stranger sees nothing, and nothing is to be found out. */
    private static Known nobody() {
        return new Known(Sight.Check.DONE, Set.of(), Set.of());
    }

    private Kept kept(Door door) {
        return readers.computeIfAbsent(door.key(), key -> new Kept());
    }

    private void find(Door door, Kept kept, Set<IssueId> unknown) {
        try {
            Set<IssueId> visible = door.visible(unknown);
            kept.learn(unknown, visible, clock.instant().plus(KEPT));
        } catch (NotAuthorised notYet) {
            kept.failed(Sight.Check.NOT_AUTHORISED, clock.instant().plus(KEPT));
        } catch (TrackerFailure failed) {
            kept.failed(Sight.Check.FAILED, clock.instant().plus(FAILED));
        }
    }

    private void await(Runnable work, Duration patience) {
        try {
            CompletableFuture.runAsync(work, threads)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException later) {
            // What is not known yet stays pending, and is found with the page's next refresh.
            return;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("rights could not be found out", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
