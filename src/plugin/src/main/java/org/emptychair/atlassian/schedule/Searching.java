package org.emptychair.atlassian.schedule;

import java.util.function.BooleanSupplier;
import org.emptychair.wocas.candidate.CandidateWatch;

/** Drives the search for candidates. */
public final class Searching implements ClusterJob.Work {
    private final CandidateWatch watch;

    public Searching(CandidateWatch watch) {
        this.watch = watch;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        watch.look(goOn);
    }
}
