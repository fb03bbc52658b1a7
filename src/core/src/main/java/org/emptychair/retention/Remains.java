package org.emptychair.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.emptychair.quote.QuoteId;

/**
 * What there is from long ago. Each call takes out one piece, so that nobody waits for long. Safe
 * for several threads and several nodes.
 */
public interface Remains {
    /**
     * Takes the words out of contacts from before an instant, as sent and as shown; what was
     * counted of them stays.
     *
     * @return what they were quoted by; none when there was nothing left to do
     */
    Set<QuoteId> forgetWords(Instant before);

    /**
     * @return how many were taken out; 0 when there was nothing left to do
     */
    int forgetSeats(LocalDate before);

    /**
     * @return how many lines were taken out; 0 when there was nothing left to do
     */
    int forgetAudit(Instant before);
}
