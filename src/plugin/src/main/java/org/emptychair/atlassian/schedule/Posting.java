package org.emptychair.atlassian.schedule;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts letters and questions that are due into the outbox, and delivers what waits there. */
public final class Posting implements ClusterJob.Work {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

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
        writers.forEach(this::write);
        round.run(goOn);
    }

    private void write(Consumer<Outbox> writer) {
        try {
            writer.accept(outbox);
        } catch (RuntimeException failed) {
            // What one cannot write keeps no other from writing, and nothing that waits.
            Incident.logged(LOG, "What is due could not be put into the outbox", failed);
        }
    }
}
