package org.emptychair.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.decision.DecisionDraft.NOON;
import static org.emptychair.decision.DecisionDraft.REY;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.emptychair.decision.Course;
import org.emptychair.decision.Decision;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.Rewritten;
import org.emptychair.decision.Terms;
import org.emptychair.outbox.InMemoryOutbox;
import org.emptychair.outbox.Parcel;
import org.junit.jupiter.api.Test;

class OwnerLettersTest {
    private static final Member BERG = new Member("u-berg", "Lena Berg");
    private static final Duration LONG_AGO = Duration.ofDays(60);

    private final InMemoryDecisions decisions = new InMemoryDecisions();

    private OwnerLetters on(Instant now) {
        return new OwnerLetters(decisions, () -> ZoneOffset.UTC, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Decision ownedBy(Member owner, Decision decision) {
        return decision.with(
                new Terms(
                        decision.terms().statement(),
                        Optional.of(owner),
                        decision.terms().due(),
                        List.of(),
                        Collections.emptySortedSet(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whoeverADecisionIsGivenToIsTold() {
        Decision made = aDecision("Call back").in(decisions);
        Decision given = ownedBy(BERG, made);

        assertThat(OwnerLetters.handed(Optional.empty(), Optional.of(made), NOON))
                .contains(new Parcel(Parcel.Kind.OWNER_MAIL, REY.key(), made.id().toString()));
        assertThat(OwnerLetters.handed(Optional.of(made), Optional.of(given), NOON))
                .map(Parcel::to)
                .contains(BERG.key());
        assertThat(OwnerLetters.handed(Optional.of(given), Optional.of(given), NOON)).isEmpty();
    }

    @Test
    void whatIsProposedDoneOrOldTellsNobodyUntilItIsGivenOn() {
        Decision proposed = aDecision("Idea").course(Course.PROPOSED).in(decisions);
        Decision done = aDecision("Done").done().in(decisions);
        Decision old = aDecision("Old").course(Course.decided(NOON.minus(LONG_AGO))).in(decisions);

        assertThat(OwnerLetters.handed(Optional.empty(), Optional.of(proposed), NOON)).isEmpty();
        assertThat(OwnerLetters.handed(Optional.empty(), Optional.of(done), NOON)).isEmpty();
        assertThat(OwnerLetters.handed(Optional.empty(), Optional.of(old), NOON)).isEmpty();
        assertThat(OwnerLetters.handed(Optional.of(old), Optional.of(ownedBy(BERG, old)), NOON))
                .isPresent();
        Decision decided = proposed.with(Course.decided(NOON));
        assertThat(OwnerLetters.handed(Optional.of(proposed), Optional.of(decided), NOON))
                .isPresent();
    }

    @Test
    void anOwnerIsRemindedOnceOfEachDayOnWhichItIsDue() {
        aDecision("Soon").due("2026-11-12").in(decisions);
        aDecision("Later").due("2026-11-13").in(decisions);
        InMemoryOutbox outbox = new InMemoryOutbox();

        assertThat(on(NOON).post(outbox)).isEqualTo(1);
        assertThat(on(NOON).post(outbox)).isZero();

        assertThat(outbox.newest(Long.MAX_VALUE).get(0).parcel())
                .isEqualTo(new Parcel(Parcel.Kind.DUE_MAIL, REY.key(), "1 2026-11-12"));
        assertThat(on(NOON.plus(Duration.ofDays(1))).post(outbox)).isEqualTo(1);
    }

    @Test
    void thereIsNothingToTellWhoDoesNotOwnItAnyMoreOrHasDoneIt() {
        Decision made = aDecision("Soon").due("2026-11-12").in(decisions);
        Parcel given = new Parcel(Parcel.Kind.OWNER_MAIL, REY.key(), "1");
        Parcel reminder = new Parcel(Parcel.Kind.DUE_MAIL, REY.key(), "1 2026-11-12");
        Parcel otherDay = new Parcel(Parcel.Kind.DUE_MAIL, REY.key(), "1 2026-11-10");

        assertThat(on(NOON).of(given)).contains(made);
        assertThat(on(NOON).of(reminder)).contains(made);
        assertThat(on(NOON).of(otherDay)).isEmpty();
        Rewritten.in(decisions, ownedBy(BERG, made));
        assertThat(on(NOON).of(given)).isEmpty();
        Rewritten.in(decisions, made.done(NOON, ZoneOffset.UTC));
        assertThat(on(NOON).of(reminder)).isEmpty();
    }
}
