package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.decision.DecisionDraft.NOON;
import static org.emptychair.decision.DecisionDraft.OPS;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.util.List;
import org.emptychair.decision.Agenda.Word;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Decisions decisions = new InMemoryDecisions();

    private Agenda agenda(int limit) {
        return Agenda.of(decisions, OPS, NOON, BERLIN, limit);
    }

    private static List<String> written(Agenda agenda) {
        return agenda.items().stream()
                .map(it -> it.word() + " " + it.decision().terms().statement())
                .toList();
    }

    @Test
    void whatComesBackIsOrderedByItsWord() {
        aDecision("today").in(decisions);
        aDecision("idea").course(Course.PROPOSED).in(decisions);
        aDecision("look").done().review("2026-11-01").in(decisions);
        aDecision("late").due("2026-11-09").in(decisions);
        aDecision("old").course(Course.decided(NOON.minusSeconds(100_000))).in(decisions);

        assertThat(written(agenda(9)))
                .containsExactly(
                        Word.OVERDUE + " late",
                        Word.REVIEW + " look",
                        Word.PROPOSED + " idea",
                        Word.DECIDED_TODAY + " today");
        assertThat(agenda(9).more()).isFalse();
    }

    @Test
    void aShortAgendaSaysThatThereIsMoreAndCountsAllThatIsOverdue() {
        for (int i = 0; i < 3; i++) {
            aDecision("late").due("2026-11-09").in(decisions);
        }

        Agenda agenda = agenda(2);

        assertThat(agenda.items()).hasSize(2);
        assertThat(agenda.more()).isTrue();
        assertThat(agenda.overdue()).isEqualTo(3);
    }

    @Test
    void aDayEndsInTheZoneOfTheMeeting() {
        aDecision("late").due("2026-11-10").in(decisions);

        assertThat(agenda(9).overdue()).isZero();
        assertThat(Agenda.of(decisions, OPS, NOON, AUCKLAND, 9).overdue()).isEqualTo(1);
    }

    @Test
    void nothingToDecideIsAnEmptyAgenda() {
        assertThat(agenda(9)).isEqualTo(new Agenda(List.of(), 0, false));
    }
}
