package org.emptychair.servicetime;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.leader.PersonKey;

/** Clocks that leaders started and did not stop yet; they run on when a browser closes. */
public interface Timers {
    /** What a leader does since when. */
    record Running(Activity activity, Instant since) {}

    Optional<Running> of(PersonKey leader);

    /** Starts the leader's one timer; one that runs already runs on as it was. */
    Running start(PersonKey leader, Running timer);

    /** Absent when none ran. */
    Optional<Running> stop(PersonKey leader);
}
