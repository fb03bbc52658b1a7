package org.emptychair.atlassian.schedule;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.emptychair.quote.Custodies;
import org.emptychair.quote.WordsAsSent;

/** Deletes words as they were sent once they were kept for as long as the administrators chose. */
public final class Forgetting implements ClusterJob.Work {
    private final WordsAsSent words;
    private final Custodies custodies;
    private final Clock clock;

    public Forgetting(WordsAsSent words, Custodies custodies, Clock clock) {
        this.words = words;
        this.custodies = custodies;
        this.clock = clock;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        int months = custodies.current().months();
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            more =
                    words.forget(
                            clock.instant()
                                    .atOffset(ZoneOffset.UTC)
                                    .minusMonths(months)
                                    .toInstant());
        }
    }
}
