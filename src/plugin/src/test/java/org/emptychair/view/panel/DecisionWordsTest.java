package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.decision.DecisionDraft.aDecision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.chair.Chair;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Decided;
import org.emptychair.chair.DecisionLine;
import org.emptychair.chair.Helped;
import org.emptychair.chair.Sight;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Agenda;
import org.emptychair.decision.DecisionDraft;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.Outcome;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Mode;
import org.emptychair.view.Piece;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {
    private static final Sight READER =
            new Sight(
                    Mode.AS_VIEWER,
                    Sight.Check.DONE,
                    Set.of(new IssueId(31)),
                    Set.of(),
                    Set.of(7L),
                    Optional.empty());

    private static DecisionView row(
            Agenda.Word word, DecisionDraft draft, int issues, Optional<Helped> helped) {
        Chair empty = ChairDraft.empty().chair();
        DecisionLine line =
                new DecisionLine(word, draft.in(new InMemoryDecisions()), issues, 4, helped);
        Chair chair =
                new Chair(
                        empty.reading(),
                        empty.say(),
                        empty.seat(),
                        empty.lastMeeting(),
                        empty.figures(),
                        empty.themes(),
                        empty.quotes(),
                        empty.complaints(),
                        Optional.of(new Decided(List.of(line), 1, false)),
                        empty.leaders());
        return ChairViews.of(ChairViewsTest.panel(chair.seenBy(READER)), new PropertyTexts())
                .decisions()
                .orElseThrow()
                .rows()
                .get(0);
    }

    private static String facts(DecisionView row) {
        return row.facts().stream()
                .map(piece -> piece.before() + piece.text() + piece.after())
                .collect(Collectors.joining(" · "));
    }

    @Test
    void anOverdueDecisionSaysWhoseItIsAndWhomItServes() {
        DecisionView row =
                row(
                        Agenda.Word.OVERDUE,
                        aDecision("Call everyone").due("2026-11-12").serving("CARE-1031", 31),
                        7,
                        Optional.empty());

        assertThat(row.state()).isEqualTo("Overdue");
        assertThat(row.statement()).isEqualTo("Call everyone");
        assertThat(facts(row))
                .contains("was due 12 Nov")
                .contains("serves CARE-1031 and 6 more: 4 answered");
        assertThat(row.facts()).extracting(Piece::href).anyMatch(it -> it.endsWith("/CARE-1031"));
    }

    @Test
    void whoMayNotSeeTheIssuesReadsHowManyThereAre() {
        DecisionView row =
                row(
                        Agenda.Word.OVERDUE,
                        aDecision("Call everyone").serving("CARE-9", 9).serving("CARE-8", 8),
                        2,
                        Optional.empty());

        assertThat(facts(row)).contains("serves 2 complaints: 4 answered").doesNotContain("CARE");
    }

    @Test
    void whatWasDoneSaysWhetherItHelped() {
        DecisionView row =
                row(
                        Agenda.Word.REVIEW,
                        aDecision("Ship lids in trays")
                                .done()
                                .serving(new ThemeName("Lid arrives broken")),
                        0,
                        Optional.of(new Helped(Outcome.HELPED, 41.2, 17.9)));

        assertThat(row.outcome().text()).isEqualTo("it helped: 41 → 18 a week");
        assertThat(row.outcome().chip()).isEqualTo("down");
        assertThat(facts(row))
                .contains("done ")
                .contains("serves Lid arrives broken")
                .contains("expected below 40 a week by week 8");
    }

    @Test
    void onlyAnEffectThatPassedItsTestHasAColour() {
        for (Outcome outcome :
                List.of(Outcome.NO_REAL_CHANGE, Outcome.CANNOT_TELL, Outcome.TOO_EARLY)) {
            DecisionView row =
                    row(
                            Agenda.Word.REVIEW,
                            aDecision("Ship lids in trays").done(),
                            0,
                            Optional.of(new Helped(outcome, 41, 40)));

            assertThat(row.outcome().chip()).as("%s", outcome).isEmpty();
            assertThat(row.outcome().text()).as("%s", outcome).isNotEmpty();
        }
    }
}
