package org.emptychair.atlassian.rest;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Programme;

/**
 * What the leaders committed to, as REST writes it.
 *
 * @param goal percent that holds today
 * @param goals by the day from which they hold
 */
record CommitmentJson(
        int goal,
        SortedMap<LocalDate, Integer> goals,
        Optional<LocalDate> programmeStart,
        int programmeDays,
        int callDays,
        String visibility) {
    static CommitmentJson of(Commitment commitment, LocalDate today) {
        return new CommitmentJson(
                commitment.goalOn(today),
                commitment.goals(),
                commitment.programme().map(Programme::start),
                commitment.programme().map(Programme::days).orElse(Programme.USUAL_DAYS),
                commitment.callDays(),
                commitment.visibility().name().toLowerCase(Locale.ROOT));
    }
}
