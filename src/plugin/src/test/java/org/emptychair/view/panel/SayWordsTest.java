package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Instant;
import java.util.List;
import org.emptychair.chair.Say;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.Mode;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.junit.jupiter.api.Test;

class SayWordsTest {
    private static final ThemeName CHARGED = new ThemeName("Charged twice");
    private static final Instant NOW = Instant.parse("2026-11-19T08:02:00Z");

    private static SayView say(Mode mode, Say.Clause... clauses) {
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(mode));
        return new SayWords(phrases, new Moments(phrases, NOW, BERLIN))
                .of(new Say(List.of(clauses)));
    }

    private static String sentence(Say.Clause... clauses) {
        return say(Mode.AS_VIEWER, clauses).text();
    }

    @Test
    void threeClausesAreThreePlainSentences() {
        SayView said =
                say(
                        Mode.AS_VIEWER,
                        new Say.Changed(CHARGED, Verdict.RISE, 2.41, 0),
                        new Say.NeverAnswered(3),
                        new Say.OverdueDecisions(1));

        assertThat(said.text())
                .isEqualTo(
                        "Charged twice is 2.4 times its usual. 3 customers have never had an"
                                + " answer. 1 decision is overdue.");
        assertThat(said.calm()).isFalse();
    }

    @Test
    void aCalmWeekIsAFullAnswer() {
        SayView said = say(Mode.AS_VIEWER, new Say.NothingUnusual(), new Say.NobodyLeftOut());

        assertThat(said.text())
                .isEqualTo("Nothing unusual last week. Nobody was left without an answer.");
        assertThat(said.calm()).isTrue();
    }

    @Test
    void oneIsNeverMany() {
        assertThat(sentence(new Say.NeverAnswered(1)))
                .isEqualTo("1 customer has never had an answer.");
        assertThat(sentence(new Say.PastPromise(1))).isEqualTo("1 complaint is past our promise.");
        assertThat(sentence(new Say.Changed(CHARGED, Verdict.NEW, 1, 1)))
                .isEqualTo("Charged twice is new. 1 other subject changed as well.");
    }

    @Test
    void fewCustomersAreNotCountedInTheSharedMode() {
        assertThat(say(Mode.SHARED, new Say.NeverAnswered(3)).text())
                .isEqualTo("Fewer than 5 customers have never had an answer.");
        assertThat(say(Mode.SHARED, new Say.OverdueDecisions(1)).text())
                .isEqualTo("1 decision is overdue.");
    }

    @Test
    void aSignalThatStandsIsNotToldByAWeekThatLooksUsual() {
        assertThat(sentence(new Say.Changed(CHARGED, Verdict.RISE, 1.0, 0)))
                .isEqualTo("Charged twice is not back to its usual yet.");
        assertThat(sentence(new Say.Changed(CHARGED, Verdict.FALL, 1.0, 0)))
                .isEqualTo("Charged twice was below its usual for four weeks.");
        assertThat(sentence(new Say.Changed(CHARGED, Verdict.FALL, 0.44, 0)))
                .isEqualTo("Charged twice is down to 44% of its usual.");
    }

    @Test
    void onTheFirstDayItSaysHowFarTheReadingIs() {
        assertThat(sentence(new Say.Arriving(2310, 9400)))
                .isEqualTo(
                        "Bringing in your issues: 2,310 of 9,400. The chair fills as they"
                                + " arrive.");
        assertThat(sentence(new Say.Arriving(0, 0))).doesNotContain("0");
    }

    @Test
    void aSourceThatIsLateIsSaid() {
        assertThat(sentence(new Say.Late(NOW.minusSeconds(6720))))
                .isEqualTo("Jira was last read at 07:10. What you see is as old as that.");
    }
}
