package org.emptychair.atlassian.sync;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.sync.Sync;
import org.emptychair.sync.SyncReport;

/** A sync because somebody asks for it; never beside another one. */
public final class SyncNow implements AutoCloseable {
    private final JiraSync sync;
    private final ClusterJob job;
    private final ExecutorService thread =
            new ThreadPoolExecutor(
                    0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SyncNow::named);
    private volatile boolean stopped;
    private CompletableFuture<Boolean> running = CompletableFuture.completedFuture(true);

    /**
     * @param job whose lock the sync takes
     */
    public SyncNow(JiraSync sync, ClusterJob job) {
        this.sync = sync;
        this.job = job;
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "empty-chair-sync");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins a sync unless one that was asked for still runs, and waits for its end.
     *
     * @return whether it ended in time; not when the product's own sync is at work already
     */
    public boolean run(Sync.Compare compare, Duration patience) {
        CompletableFuture<Boolean> mine = begun(compare);
        try {
            return mine.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException runsOn) {
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the sync failed", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> begun(Sync.Compare compare) {
        if (running.isDone()) {
            running =
                    CompletableFuture.supplyAsync(
                            () -> job.runNow(() -> sync.run(compare, () -> !stopped)), thread);
        }
        return running;
    }

    /** Whether a sync is at work, asked for or not, on any node. */
    public boolean isRunning() {
        return isAskedFor() || job.isRunning();
    }

    private synchronized boolean isAskedFor() {
        return !running.isDone();
    }

    public SyncReport report() {
        return sync.report();
    }

    public JiraSync sync() {
        return sync;
    }

    /** Stops after the page that is being read. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
    }
}
