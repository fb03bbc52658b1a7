package org.emptychair.atlassian.schedule;

import java.util.function.BooleanSupplier;
import org.emptychair.quote.Rereading;

/** Drives the hearing again that a change of rules asks for, piece by piece. */
public final class Hearings implements ClusterJob.Work {
    private final Rereading rereading;

    public Hearings(Rereading rereading) {
        this.rereading = rereading;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more = rereading.step();
        }
    }
}
