package org.emptychair.host.platform.schedule;

import java.time.Duration;
import java.time.Instant;

/** Says which node runs a job that runs once in the cluster. */
public interface Turns {
    /** There are no other nodes. */
    Turns ALWAYS = (job, now, interval) -> true;

    /**
     * @param interval until the next turn; zero for a run that never comes back, whose job has a
     *     name of its own
     * @return whether it is this node's turn, and then no other's
     */
    boolean isMine(String job, Instant now, Duration interval);
}
