package org.emptychair.atlassian.schedule;

import java.util.function.BooleanSupplier;
import org.emptychair.letter.Letters;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;

/** Puts letters that are due into the outbox, and delivers what waits there. */
public final class Posting implements ClusterJob.Work {
    private final Letters letters;
    private final Outbox outbox;
    private final Round round;

    public Posting(Letters letters, Outbox outbox, Round round) {
        this.letters = letters;
        this.outbox = outbox;
        this.round = round;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        letters.post(outbox);
        round.run(goOn);
    }
}
