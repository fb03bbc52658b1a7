package org.emptychair.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant BROUGHT = NOW.minus(Duration.ofDays(9));
    private static final Instant REPLIED = NOW.minus(Duration.ofDays(2));

    @Test
    void ageRunsFromTheBeginningAndSilenceFromOurLastWord() {
        Complaint answered = ComplaintDraft.waiting(1, BROUGHT).answered(REPLIED).complaint();
        Complaint unanswered = ComplaintDraft.waiting(2, BROUGHT).complaint();

        assertThat(answered.age(NOW)).isEqualTo(Duration.ofDays(9));
        assertThat(answered.silence(NOW)).isEqualTo(Duration.ofDays(2));
        assertThat(Glance.of(answered).silence(NOW)).isEqualTo(Duration.ofDays(2));
        assertThat(unanswered.silence(NOW)).isEqualTo(Duration.ofDays(9));
    }

    @Test
    void aTrackerWhoseClockIsAheadMakesNobodyWaitLessThanNoTime() {
        Complaint ahead = ComplaintDraft.waiting(1, NOW.plusSeconds(90)).complaint();

        assertThat(ahead.age(NOW)).isZero();
        assertThat(ahead.silence(NOW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Highest, 5",
        "Blocker, 5",
        "high, 4",
        "Major, 3",
        "Low, 2",
        "TRIVIAL, 1",
        "Whenever, 3",
        ", 3"
    })
    void aPriorityWeighsFiveForTheFirstToOneForTheLast(String priority, int weight) {
        assertThat(Severity.USUAL.weight(Optional.ofNullable(priority))).isEqualTo(weight);
    }
}
