package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every keeper of the leaders' commitment does. */
public abstract class CommitmentsContract {
    /** A keeper that nobody told anything. */
    protected abstract Commitments untouched();

    @Test
    void beforeAnybodyChoseTheHouseRulesHold() {
        Commitment current = untouched().current();

        assertThat(current).isEqualTo(Commitment.INITIAL);
        assertThat(current.goalOn(LocalDate.of(2026, 11, 9))).isEqualTo(70);
    }

    @Test
    void whatWasChosenComesBack() {
        Commitments commitments = untouched();
        Commitment chosen =
                new Commitment(
                        new TreeMap<>(
                                Map.of(LocalDate.of(2026, 1, 1), 50, LocalDate.of(2026, 9, 1), 65)),
                        Optional.of(new Programme(LocalDate.of(2026, 10, 12), 60)),
                        3,
                        Visibility.OWN);

        commitments.replace(chosen);

        assertThat(commitments.current()).isEqualTo(chosen);
    }

    @Test
    void aProgrammeThatIsTakenBackIsGone() {
        Commitments commitments = untouched();
        commitments.replace(
                new Commitment(
                        new TreeMap<>(),
                        Optional.of(new Programme(LocalDate.of(2026, 10, 12), 90)),
                        2,
                        Visibility.PAGE));

        commitments.replace(Commitment.INITIAL);

        assertThat(commitments.current()).isEqualTo(Commitment.INITIAL);
    }

    @Test
    void anotherGoalHoldsFromItsDayAndLeavesThePastAlone() {
        LocalDate november = LocalDate.of(2026, 11, 1);

        Commitment changed =
                Commitment.INITIAL.withGoal(november.plusMonths(1), 90).withGoal(november, 60);

        assertThat(changed.goalOn(november.minusDays(1))).isEqualTo(70);
        assertThat(changed.goalOn(november)).isEqualTo(60);
        assertThat(changed.goalOn(november.plusYears(1))).isEqualTo(60);
    }
}
