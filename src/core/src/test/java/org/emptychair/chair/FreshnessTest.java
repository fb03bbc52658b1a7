package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.ScopeId;
import org.emptychair.sync.SyncReport;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofHours(2));

    private static SyncReport.Line line(Optional<Instant> read, String... failure) {
        return new SyncReport.Line(
                new ScopeId(1),
                "Care",
                0,
                0,
                read,
                Optional.empty(),
                List.of(failure).stream().findFirst());
    }

    private static Freshness of(SyncReport.Line... lines) {
        return Freshness.of(
                new SyncReport(List.of(lines)), NOW, Duration.ofMinutes(5), Optional.empty());
    }

    private static List<Say.Clause> said(Freshness freshness) {
        return new Clauses(Optional.empty(), Optional.empty(), freshness, 0).say().clauses();
    }

    @Test
    void aScopeThatWasNeverReadIsArriving() {
        Freshness first = of(line(Optional.empty()));

        assertThat(first.isArriving()).isTrue();
        assertThat(said(first)).first().isInstanceOf(Say.Arriving.class);
    }

    @Test
    void aScopeWhoseFirstReadingFailedIsNeitherArrivingNorOld() {
        Freshness refused = of(line(Optional.empty(), "Jira refuses the JQL"));

        assertThat(refused.isArriving()).isFalse();
        assertThat(refused.live()).isFalse();
        assertThat(said(refused)).containsExactly(new Say.TooEarly());
    }

    @Test
    void theOldestThatWasReadSaysHowOldAllIs() {
        Freshness mixed =
                of(line(Optional.empty(), "Jira refuses the JQL"), line(Optional.of(EARLIER)));

        assertThat(said(mixed)).first().isEqualTo(new Say.Late(EARLIER));
    }
}
