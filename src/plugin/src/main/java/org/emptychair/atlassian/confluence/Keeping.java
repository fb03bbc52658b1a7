package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import org.emptychair.atlassian.ao.AoRemains;
import org.emptychair.atlassian.sal.SalRetentions;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.retention.RetentionRound;
import org.emptychair.retention.Retentions;

/** How long data is kept, and the job that takes out what is older. */
record Keeping(Retentions retentions, RetentionRound round, ClusterJob job) {
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration EVERY = Duration.ofHours(24);

    static Keeping of(ConfluenceRoot root, Closing closing) {
        Retentions retentions = new SalRetentions(root.host().settings());
        ConfluenceServices services = root.services();
        RetentionRound round =
                new RetentionRound(
                        new AoRemains(services.database(), services.locks()),
                        closing.snapshots(),
                        closing.audit(),
                        retentions,
                        root.clock());
        return new Keeping(
                retentions,
                round,
                new ClusterJob(
                        "org.emptychair.retention",
                        round::run,
                        services.scheduler(),
                        services.locks()));
    }

    void begin(Clock clock) {
        job.start(clock.instant().plus(FIRST), EVERY);
    }

    void end() {
        job.close();
    }
}
