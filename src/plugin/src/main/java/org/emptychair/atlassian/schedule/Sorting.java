package org.emptychair.atlassian.schedule;

import java.util.function.BooleanSupplier;
import org.emptychair.wocas.Retheming;

/** Drives the sorting of contacts that a change of a theme's rule asks for, piece by piece. */
public final class Sorting implements ClusterJob.Work {
    private final Retheming retheming;

    public Sorting(Retheming retheming) {
        this.retheming = retheming;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        boolean finished = retheming.progress().finished();
        while (!finished && goOn.getAsBoolean()) {
            finished = retheming.step().finished();
        }
    }
}
