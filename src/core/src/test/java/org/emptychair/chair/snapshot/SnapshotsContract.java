package org.emptychair.chair.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.chair.Chair;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Omission;
import org.emptychair.chair.Request;
import org.emptychair.chair.WholeChair;
import org.emptychair.chair.seat.Meeting;
import org.junit.jupiter.api.Test;

/** What every store of closed meetings does. */
public abstract class SnapshotsContract {
    private static final Instant CLOSED = Instant.parse("2026-11-19T08:41:00Z");
    private static final Subject WHOLE = Subject.of(WholeChair.request(meeting(7)));
    private static final Subject PLAIN = Subject.of(Request.ALL);

    /** A store without any closed meeting. */
    protected abstract Snapshots empty();

    private static Meeting meeting(long page) {
        return new Meeting(page, "LEAD", Optional.of(LocalDate.of(2026, 11, 19)));
    }

    private static Closing closing(long page, Closing.State state) {
        return new Closing(meeting(page), state, CLOSED, Optional.of("u-ines"));
    }

    private static Snapshot snapshot(long page, Subject subject, Chair chair) {
        return new Snapshot(page, subject, CLOSED, chair);
    }

    private static void close(Snapshots snapshots, long page) {
        snapshots.close(
                closing(page, Closing.State.CLOSED),
                List.of(
                        snapshot(page, WHOLE, WholeChair.chair()),
                        snapshot(page, PLAIN, ChairDraft.empty().chair())));
    }

    @Test
    void aClosedMeetingKeepsEachOfItsChairsWhole() {
        Snapshots snapshots = empty();

        close(snapshots, 7);

        assertThat(snapshots.closing(7)).contains(closing(7, Closing.State.CLOSED));
        assertThat(snapshots.find(7, WHOLE)).contains(snapshot(7, WHOLE, WholeChair.chair()));
        assertThat(snapshots.find(7, PLAIN))
                .contains(snapshot(7, PLAIN, ChairDraft.empty().chair()));
        assertThat(snapshots.find(8, WHOLE)).isEmpty();
    }

    @Test
    void meetingsAreFoundByWhenTheyClosedAsLongAsTheyAre() {
        Snapshots snapshots = empty();
        close(snapshots, 7);
        close(snapshots, 8);
        snapshots.reopen(closing(8, Closing.State.REOPENED));

        assertThat(snapshots.closedSince(CLOSED)).containsExactly(closing(7, Closing.State.CLOSED));
        assertThat(snapshots.closedSince(CLOSED.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatIsClosedIsNotClosedAgain() {
        Snapshots snapshots = empty();
        close(snapshots, 7);

        boolean again =
                snapshots.close(
                        new Closing(
                                meeting(7),
                                Closing.State.CLOSED,
                                CLOSED.plusSeconds(60),
                                Optional.empty()),
                        List.of(snapshot(7, WHOLE, ChairDraft.empty().chair())));

        assertThat(again).isFalse();
        assertThat(snapshots.closing(7)).contains(closing(7, Closing.State.CLOSED));
        assertThat(snapshots.find(7, WHOLE).orElseThrow().chair()).isEqualTo(WholeChair.chair());
    }

    @Test
    void openedAgainItKeepsNothingButThatItWas() {
        Snapshots snapshots = empty();
        close(snapshots, 7);

        assertThat(snapshots.reopen(closing(7, Closing.State.REOPENED))).isTrue();
        assertThat(snapshots.reopen(closing(7, Closing.State.REOPENED))).isFalse();

        assertThat(snapshots.closing(7)).contains(closing(7, Closing.State.REOPENED));
        assertThat(snapshots.find(7, WHOLE)).isEmpty();
        assertThat(snapshots.naming(Set.of(Mention.of(WholeChair.SEATED)))).isEmpty();
        close(snapshots, 7);
        assertThat(snapshots.find(7, WHOLE)).isPresent();
    }

    @Test
    void onlyWhatNamesSomethingIsRewritten() {
        Snapshots snapshots = empty();
        close(snapshots, 7);
        snapshots.close(
                closing(9, Closing.State.CLOSED),
                List.of(snapshot(9, WHOLE, ChairDraft.empty().chair())));
        Mention named = Mention.of(WholeChair.ON_SEATED.id());

        assertThat(snapshots.naming(Set.of(named))).containsExactly(7L);
        assertThat(
                        snapshots.rewrite(
                                Set.of(named),
                                chair -> Omission.ofQuote(chair, WholeChair.ON_SEATED.id())))
                .containsExactly(7L);

        assertThat(snapshots.find(7, WHOLE).orElseThrow().chair().quotes())
                .containsExactly(WholeChair.RELEASED);
        assertThat(snapshots.naming(Set.of(named))).isEmpty();
    }

    @Test
    void whatWasTakenLongAgoLosesItsCustomersOnceAndItsFiguresStay() {
        Snapshots snapshots = empty();
        close(snapshots, 7);

        int early = snapshots.rewriteBefore(CLOSED, Omission::ofEverybody);
        int late = snapshots.rewriteBefore(CLOSED.plusSeconds(1), Omission::ofEverybody);
        int again = snapshots.rewriteBefore(CLOSED.plusSeconds(1), Omission::ofEverybody);

        assertThat(List.of(early, late, again)).containsExactly(0, 1, 0);
        Chair left = snapshots.find(7, WHOLE).orElseThrow().chair();
        assertThat(left.quotes()).isEmpty();
        assertThat(left.issues()).isEmpty();
        assertThat(left.figures()).isEqualTo(WholeChair.chair().figures());
    }

    @Test
    void aPageThatIsGoneLeavesNothing() {
        Snapshots snapshots = empty();
        close(snapshots, 7);

        snapshots.remove(7);
        snapshots.remove(8);

        assertThat(snapshots.closing(7)).isEmpty();
        assertThat(snapshots.find(7, WHOLE)).isEmpty();
    }
}
