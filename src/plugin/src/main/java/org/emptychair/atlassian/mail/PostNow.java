package org.emptychair.atlassian.mail;

import java.time.Duration;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Posting;
import org.emptychair.atlassian.schedule.Soon;

/** A round through the outbox because somebody asks for it; never beside another one. */
public final class PostNow implements AutoCloseable {
    /** What was put in while a round went on is not in that round. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Posting posting;
    private final ClusterJob job;
    private final Soon soon;

    /**
     * @param job whose lock the round takes
     */
    public PostNow(Posting posting, ClusterJob job) {
        this.posting = posting;
        this.job = job;
        this.soon = new Soon("empty-chair-post", Duration.ZERO, this::run);
    }

    private void post() {
        posting.run(() -> true);
    }

    /** Whether it was done: not while another node, or the job, is at it for long. */
    public boolean run() {
        return job.runWithin(PATIENCE, this::post);
    }

    /** Does it in a moment, without waiting for it; for whoever has just put something in. */
    public void soon() {
        soon.ask();
    }

    @Override
    public void close() {
        soon.close();
    }
}
