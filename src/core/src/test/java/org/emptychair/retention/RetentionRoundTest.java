package org.emptychair.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.audit.InMemoryAudit;
import org.emptychair.chair.Request;
import org.emptychair.chair.WholeChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.chair.snapshot.Subject;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.TeamTime;
import org.junit.jupiter.api.Test;

class RetentionRoundTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    private static final Subject SUBJECT = Subject.of(Request.ALL);

    private final Audit audit = new InMemoryAudit();
    private final Shelf shelf = new Shelf();
    private final InMemorySnapshots snapshots = new InMemorySnapshots();

    /** Two pieces of words, one of seats, no line of the log. */
    private static final class Shelf implements Remains {
        private final List<Set<QuoteId>> words =
                new ArrayList<>(
                        List.of(
                                Set.of(new QuoteId("a"), new QuoteId("b")),
                                Set.of(new QuoteId("c"))));
        private final List<String> asked = new ArrayList<>();
        private int seats = 3;

        @Override
        public Set<QuoteId> forgetWords(Instant before) {
            asked.add("words before " + before);
            return words.isEmpty() ? Set.of() : words.remove(0);
        }

        @Override
        public int forgetSeats(LocalDate before) {
            asked.add("seats before " + before);
            int gone = seats;
            seats = 0;
            return gone;
        }

        @Override
        public int forgetAudit(Instant before) {
            asked.add("log before " + before);
            return 0;
        }
    }

    private RetentionRound round(Retention kept) {
        Retentions retentions =
                new Retentions() {
                    @Override
                    public Retention current() {
                        return kept;
                    }

                    @Override
                    public void replace(Retention chosen) {
                        throw new IllegalStateException("a round chooses nothing");
                    }
                };
        return new RetentionRound(shelf, snapshots, audit, retentions, NOW);
    }

    @Test
    void whatIsOlderGoesPieceByPieceAndTheLogSaysHowMuch() {
        round(new Retention(12, 0, 6, 24)).run(() -> true);

        assertThat(shelf.asked)
                .containsExactly(
                        "words before 2025-11-22T03:00:00Z",
                        "words before 2025-11-22T03:00:00Z",
                        "words before 2025-11-22T03:00:00Z",
                        "seats before 2026-05-22",
                        "seats before 2026-05-22",
                        "log before 2024-11-22T03:00:00Z");
        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(Audit.Kept::line)
                .extracting(line -> line.deed() + " " + line.subject() + " " + line.counts())
                .containsExactly("EXPIRED seats {seats=3}", "EXPIRED words {contacts=3}");
        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(Audit.Kept::line)
                .allMatch(line -> line.by().isEmpty())
                .allMatch(line -> line.deed() == AuditLine.Deed.EXPIRED);
    }

    @Test
    void whatIsKeptForGoodIsNotEvenLookedAt() {
        round(new Retention(0, 0, 0, 0)).run(() -> true);

        assertThat(shelf.asked).isEmpty();
        assertThat(audit.newest(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void whoseWeekWasWhichIsForgottenAfterThirteenMonthsWhateverElseIsKept() {
        closed(1, "2025-10-21T10:00:00Z");
        closed(2, "2025-10-23T10:00:00Z");

        round(new Retention(0, 0, 0, 0)).run(() -> true);

        assertThat(leaders(1).rows()).isEmpty();
        assertThat(leaders(1).team()).isEqualTo(leaders(2).team());
        assertThat(leaders(2).rows()).isNotEmpty();
        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(it -> it.line().subject() + " " + it.line().counts())
                .containsExactly("leaders' weeks {meetings=1}");
    }

    private void closed(long page, String at) {
        Meeting meeting = new Meeting(page, "LEAD", Optional.empty());
        Instant closed = Instant.parse(at);
        snapshots.close(
                new Closing(meeting, Closing.State.CLOSED, closed, Optional.empty()),
                List.of(new Snapshot(page, SUBJECT, closed, WholeChair.chair())));
    }

    private TeamTime leaders(long page) {
        return snapshots.find(page, SUBJECT).orElseThrow().chair().leaders().orElseThrow();
    }

    @Test
    void aRoundThatIsToldToStopStopsAfterThePieceItIsAt() {
        round(new Retention(12, 0, 0, 0)).run(() -> false);

        assertThat(shelf.words).hasSize(1);
    }

    @Test
    void refusesMonthsThatWouldLoseWhoseTurnItIs() {
        assertThatThrownBy(() -> new Retention(60, 0, 2, 60)).hasMessageContaining("seats");
    }
}
