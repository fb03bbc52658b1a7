package org.emptychair.atlassian.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;

/** Puts letters and questions that are due into the outbox, and delivers what waits there. */
public final class Posting implements ClusterJob.Work {
    private final List<Consumer<Outbox>> writers;
    private final Outbox outbox;
    private final Round round;

    /**
     * @param writers who put into the outbox what is due, and nothing twice
     */
    public Posting(List<Consumer<Outbox>> writers, Outbox outbox, Round round) {
        this.writers = List.copyOf(writers);
        this.outbox = outbox;
        this.round = round;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        writers.forEach(writer -> writer.accept(outbox));
        round.run(goOn);
    }
}
