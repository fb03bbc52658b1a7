package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emptychair.chair.Helpful;
import org.emptychair.chair.Place;
import org.emptychair.chair.Shares;
import org.emptychair.leader.PersonKey;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.Mode;
import org.emptychair.signal.WilsonInterval;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

class MirrorReadingTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final PersonKey LENA = new PersonKey("lena");

    private final InMemoryGuesses guesses = new InMemoryGuesses();

    /** Eight of a hundred. */
    private static Helpful helpful() {
        return new Helpful(
                new Shares(new WeekRange(WEEK, WEEK), List.of(OptionalDouble.of(0.08))),
                8,
                92,
                Optional.of(WilsonInterval.of(8, 100)),
                Optional.empty(),
                Place.UNKNOWN);
    }

    private ReportView.Mirror mirror(boolean newest) {
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(Mode.SHARED));
        return new MirrorReading(guesses, phrases).of(LENA, helpful(), WEEK, newest);
    }

    @Test
    void aLeaderIsInvitedFirstAndThenAskedBeforeTheySee() {
        assertThat(mirror(true)).isEqualTo(new ReportView.Mirror(true, false, false, ""));
        guesses.takePart(LENA, true);

        assertThat(mirror(true)).isEqualTo(new ReportView.Mirror(false, true, true, ""));
        assertThat(mirror(false)).isEqualTo(ReportView.Mirror.NONE);
    }

    @Test
    void whoGuessedReadsTheirGuessBesideTheAnswer() {
        guesses.takePart(LENA, true);
        guesses.guess(LENA, WEEK, 80);

        assertThat(mirror(true).asks()).isFalse();
        assertThat(mirror(true).leaves()).isTrue();
        assertThat(mirror(true).told()).contains("80", "8").doesNotContain("leaders");
    }

    @Test
    void theMeanOfAllIsToldFromThreeLeadersOn() {
        guesses.guess(LENA, WEEK, 80);
        guesses.guess(new PersonKey("kofi"), WEEK, 70);
        assertThat(mirror(true).told()).doesNotContain("leaders");

        guesses.guess(new PersonKey("aiko"), WEEK, 60);

        assertThat(mirror(true).told()).contains("3 leaders", "70");
    }
}
