package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

public abstract class FigureRebasesContract {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W30");
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00.123456Z");

    protected abstract FigureRebases rebases();

    private static FigureRebase of(Headline figure, IsoWeek from, String reason) {
        return new FigureRebase(figure, from, reason, "Ines Haddad", NOW);
    }

    @Test
    void whatPeopleSaidIsKeptByFigureAndWeekTheEarliestFirst() {
        FigureRebase late =
                of(Headline.CONTACTED, WEEK.plus(9), "We took over a shop: \u201cLids & co\u201d");
        FigureRebase early = of(Headline.CONTACTED, WEEK, "We moved");
        FigureRebase other = of(Headline.HELPFUL, WEEK.plus(1), "Another question is asked");

        rebases().keep(late);
        rebases().keep(early);
        rebases().keep(other);

        assertThat(rebases().all()).containsExactly(early, other, late);
    }

    @Test
    void whoSaysItAgainOfTheSameWeekIsHeardLast() {
        rebases().keep(of(Headline.CONTACTED, WEEK, "We moved"));
        FigureRebase again = of(Headline.CONTACTED, WEEK, "We moved to the south");

        rebases().keep(again);

        assertThat(rebases().all()).containsExactly(again);
    }

    @Test
    void thereIsAnEndToMovingUsualRanges() {
        for (int i = 0; i < FigureRebases.MOST; i++) {
            rebases().keep(of(Headline.UNHAPPY, WEEK.plus(i), "x".repeat(280)));
        }

        assertThatThrownBy(() -> rebases().keep(of(Headline.CONTACTED, WEEK, "More")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rebases().all()).hasSize(FigureRebases.MOST);
    }

    @Test
    void aReasonIsOneLine() {
        assertThatThrownBy(() -> of(Headline.CONTACTED, WEEK, " ")).hasMessage("reason is empty");
        assertThatThrownBy(() -> of(Headline.CONTACTED, WEEK, "We\tmoved"))
                .hasMessageContaining("reason is one line");
    }
}
