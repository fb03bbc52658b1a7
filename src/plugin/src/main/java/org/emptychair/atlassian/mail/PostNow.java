package org.emptychair.atlassian.mail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Posting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A round through the outbox because somebody asks for it; never beside another one. */
public final class PostNow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostNow.class);

    private final Posting posting;
    private final ClusterJob job;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread =
            new ThreadPoolExecutor(
                    0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), PostNow::named);

    /**
     * @param job whose lock the round takes
     */
    public PostNow(Posting posting, ClusterJob job) {
        this.posting = posting;
        this.job = job;
    }

    /** Whether it was done: not while another node, or the job, is at it. */
    public boolean run() {
        return job.runNow(() -> posting.run(() -> true));
    }

    /** Does it in a moment, without waiting for it; for whoever has just put something in. */
    public void soon() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(this::runAsked);
        }
    }

    private void runAsked() {
        asked.set(false);
        try {
            run();
        } catch (RuntimeException failed) {
            // The outermost edge of its thread: the job comes back within a minute.
            Incident.logged(LOG, "The outbox could not be emptied", failed);
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "empty-chair-post");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
