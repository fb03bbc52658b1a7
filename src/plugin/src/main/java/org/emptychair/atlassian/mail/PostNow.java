package org.emptychair.atlassian.mail;

import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Posting;

/** A round through the outbox because somebody asks for it; never beside another one. */
public final class PostNow {
    private final Posting posting;
    private final ClusterJob job;

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
}
