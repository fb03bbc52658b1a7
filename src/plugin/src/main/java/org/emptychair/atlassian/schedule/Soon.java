package org.emptychair.atlassian.schedule;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emptychair.atlassian.sal.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done in a moment, in a thread of its own: once, however often it is asked for until
 * it begins.
 *
 * <p>For what a job would find at its next interval anyhow, so a failure is logged and no more.
 */
public final class Soon implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Soon.class);
    private static final int IDLE_SECONDS = 10;

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ThreadPoolExecutor thread;

    /**
     * @param name of the thread
     * @param pause until it begins, so that whoever asks can finish first
     */
    public Soon(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.thread =
                new ThreadPoolExecutor(
                        0,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        this::named,
                        // After the end nobody is there to do it.
                        new ThreadPoolExecutor.DiscardPolicy());
    }

    public void ask() {
        if (asked.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, thread)
                    .execute(this::run);
        }
    }

    private void run() {
        asked.set(false);
        try {
            work.run();
        } catch (RuntimeException failed) {
            // The outermost edge of its thread.
            Incident.logged(LOG, name + " failed", failed);
        }
    }

    private Thread named(Runnable it) {
        Thread made = new Thread(it, name);
        made.setDaemon(true);
        return made;
    }

    /** What has begun ends by itself: to interrupt it could close a database file under it. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
    }
}
