package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.OpenComplaints;
import org.emptychair.chair.Promise;
import org.emptychair.chair.Question;
import org.emptychair.chair.Say;
import org.emptychair.chair.Seat;
import org.emptychair.chair.SeenChair;
import org.emptychair.chair.Sight;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.setting.Mode;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Tone;
import org.junit.jupiter.api.Test;

class SeatWordsTest {
    private static final IssueId ISSUE = new IssueId(1042);

    private static Seat.Customer customer() {
        return new Seat.Customer(
                new IssueRef(ISSUE, new IssueKey("CARE-1042")),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2019),
                Duration.ofDays(43),
                Duration.ofDays(12),
                Optional.empty(),
                Optional.empty(),
                new Question(Question.Ask.PROMISE, Optional.empty(), Optional.empty()),
                Optional.of(new Promise(Instant.parse("2026-10-30T11:00:00Z"), true)),
                Seat.Owed.REPLY);
    }

    private static SeatView seat(Seat seat, Sight sight) {
        SeenChair seen =
                ChairDraft.empty()
                        .says(new Say.NothingUnusual())
                        .themes(
                                ChairDraft.series(1),
                                ChairDraft.series(9),
                                ChairDraft.line("Lids", 3))
                        .complaints(new OpenComplaints(1, List.of()))
                        .seated(seat)
                        .chair()
                        .seenBy(sight);
        return ChairViews.of(ChairViewsTest.panel(seen), new PropertyTexts()).seat().orElseThrow();
    }

    private static Sight sight(Mode mode, Set<IssueId> visible, Set<IssueId> hidden) {
        return new Sight(mode, Sight.Check.GOES_ON, visible, hidden, Set.of(), Optional.empty());
    }

    @Test
    void whoMaySeeTheIssueReadsItsKeyAndClocks() {
        SeatView seat = seat(customer(), sight(Mode.AS_VIEWER, Set.of(ISSUE), Set.of()));

        assertThat(seat.facts())
                .extracting(Piece::text)
                .containsExactly(
                        "First wrote to us in 2019",
                        "CARE-1042",
                        "open 43 days",
                        "waiting 12 days for our reply",
                        "no owner");
        assertThat(seat.facts().get(1).href())
                .isEqualTo("https://jira.example.org/browse/CARE-1042");
        assertThat(seat.promise())
                .containsExactly(
                        Piece.of("We promised an answer by 30 October."),
                        Piece.of("Broken.", Tone.BAD));
    }

    @Test
    void whoMayNotReadsTheWaitingAndTheQuestionAlone() {
        SeatView seat = seat(customer(), sight(Mode.AS_VIEWER, Set.of(), Set.of(ISSUE)));

        assertThat(seat.kind()).isEqualTo("hidden");
        assertThat(seat.lead()).isEqualTo("A customer sits here whose issue you may not see.");
        assertThat(seat.facts()).containsExactly(Piece.of("Waiting 12 days for our reply"));
        assertThat(seat.question()).startsWith("They would ask: “");
        assertThat(seat.toString()).doesNotContain("CARE");
    }

    @Test
    void whoseRightsAreNotKnownYetIsToldThatJiraIsBeingAsked() {
        SeatView seat = seat(customer(), sight(Mode.AS_VIEWER, Set.of(), Set.of()));

        assertThat(seat.kind()).isEqualTo("pending");
        assertThat(seat.toString()).doesNotContain("CARE");
    }

    @Test
    void theSharedModeNamesNoIssueAndNoExactTime() {
        SeatView seat = seat(customer(), sight(Mode.SHARED, Set.of(ISSUE), Set.of()));

        assertThat(seat.facts())
                .extracting(Piece::text)
                .containsExactly(
                        "First wrote to us in 2019", "waiting about 2 weeks for our reply");
        assertThat(seat.promise()).isEmpty();
    }

    @Test
    void nobodyWaitingIsAQuestionToAll() {
        SeatView seat = seat(new Seat.Nobody(), sight(Mode.SHARED, Set.of(), Set.of()));

        assertThat(seat.lead()).isEqualTo("Nobody is waiting. Whom have we not heard from?");
    }
}
