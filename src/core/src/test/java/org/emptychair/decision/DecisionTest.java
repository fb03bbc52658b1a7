package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.decision.DecisionDraft.NOON;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private final Decision decision = aDecision("Call them").in(new InMemoryDecisions());

    @Test
    void whatIsDoneIsLookedAtAgainEightWeeksLater() {
        Decision done = decision.done(NOON, BERLIN);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.terms().review()).contains(LocalDate.parse("2027-01-05"));
    }

    @Test
    void aDayOfReviewThatWasAgreedStays() {
        LocalDate agreed = LocalDate.parse("2026-12-24");

        Decision done = decision.with(decision.terms().reviewedFrom(agreed)).done(NOON, BERLIN);

        assertThat(done.terms().review()).contains(agreed);
    }

    @Test
    void aDecisionBelongsToItsOwnerAlone() {
        assertThat(decision.isOwnedBy("u-rey")).isTrue();
        assertThat(decision.isOwnedBy("u-mori")).isFalse();
    }

    @Test
    void aDecisionCannotReplaceItself() {
        assertThatThrownBy(() -> decision.supersededBy(decision.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decision 1 cannot replace itself");
    }

    @Test
    void nothingIsDoneBeforeItIsDecided() {
        assertThatThrownBy(() -> Course.done(NOON, NOON.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Course(
                                        State.DONE,
                                        Optional.empty(),
                                        Optional.of(NOON),
                                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIssueIsServedOnce() {
        assertThatThrownBy(() -> aDecision("Twice").serving("CARE-7").serving("CARE-7", 17).terms())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CARE-7 is served twice");
    }

    @Test
    void aDecisionForNobodySaysSo() {
        assertThat(Terms.of("Be nice").servesAnyone()).isFalse();
        assertThat(aDecision("Be nice").serving("CARE-7").terms().servesAnyone()).isTrue();
    }
}
