package org.emptychair.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Glance neverAnswered(long id, int days) {
        return new Glance(
                new IssueId(id),
                daysAgo(days),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Lowest"),
                Turn.OURS);
    }

    private static Glance answered(long id, int days, String priority, Turn turn) {
        return new Glance(
                new IssueId(id),
                daysAgo(100),
                Optional.of(daysAgo(days)),
                Optional.empty(),
                Optional.of(priority),
                turn);
    }

    private static Glance promised(long id, int brokenFor) {
        return new Glance(
                new IssueId(id),
                daysAgo(50),
                Optional.of(daysAgo(1)),
                Optional.of(daysAgo(brokenFor)),
                Optional.empty(),
                Turn.THEIRS);
    }

    @Test
    void neverAnsweredComeBeforeBrokenPromisesAndTheseBeforeSilenceTimesSeverity() {
        List<Glance> ordered =
                List.of(
                        neverAnswered(1, 9),
                        neverAnswered(2, 3),
                        promised(3, 4),
                        promised(4, 2),
                        answered(5, 10, "Highest", Turn.OURS),
                        answered(6, 20, "Low", Turn.OURS),
                        answered(7, 20, "Lowest", Turn.OURS),
                        promised(8, -5),
                        answered(9, 90, "Lowest", Turn.THEIRS),
                        answered(10, 1, "Lowest", Turn.THEIRS));
        List<Glance> given = new ArrayList<>(ordered);
        Collections.shuffle(given, new Random(7));

        given.sort(new Urgency(Severity.USUAL, NOW));

        assertThat(given)
                .extracting(it -> it.id().number())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 9L, 8L, 10L);
    }
}
