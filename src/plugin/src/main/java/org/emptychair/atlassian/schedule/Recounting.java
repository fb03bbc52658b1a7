package org.emptychair.atlassian.schedule;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.emptychair.contact.Recount;

/** Drives the recount that a change of the team's zone asks for, piece by piece. */
public final class Recounting implements ClusterJob.Work {
    private static final int ALL = 100;

    private final Recount recount;

    public Recounting(Recount recount) {
        this.recount = recount;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        boolean finished = recount.progress().finished();
        while (!finished && goOn.getAsBoolean()) {
            finished = recount.step().finished();
        }
    }

    /** How far it is; absent when nothing is counted again, or only old counts are swept out. */
    public Optional<Integer> percent() {
        Recount.Progress progress = recount.progress();
        if (progress.finished()) {
            return Optional.empty();
        }
        long percent =
                progress.total() == 0 ? 0 : (long) ALL * progress.counted() / progress.total();
        return Optional.of((int) percent).filter(done -> done < ALL);
    }
}
