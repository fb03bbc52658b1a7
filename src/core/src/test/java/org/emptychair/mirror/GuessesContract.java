package org.emptychair.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

/** What every store of guesses does. */
public abstract class GuessesContract {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final PersonKey KOFI = new PersonKey("kofi");
    private static final PersonKey AIKO = new PersonKey("aiko");

    /** Empty. */
    protected abstract Guesses guesses();

    @Test
    void theFirstGuessOfAWeekCounts() {
        assertThat(guesses().guess(KOFI, WEEK, 80)).isTrue();
        assertThat(guesses().guess(KOFI, WEEK, 8)).isFalse();
        assertThat(guesses().guess(KOFI, WEEK.plus(1), 70)).isTrue();
        guesses().guess(AIKO, WEEK, 60);

        assertThat(guesses().of(KOFI, WEEK)).contains(80);
        assertThat(guesses().of(AIKO, WEEK.plus(1))).isEmpty();
        assertThat(guesses().all(WEEK)).containsExactlyInAnyOrder(80, 60);
    }

    @Test
    void whoTakesPartIsAskedUntilTheyNoLongerWantTo() {
        assertThat(guesses().takesPart(KOFI)).isFalse();

        guesses().takePart(KOFI, true);
        guesses().takePart(KOFI, true);
        assertThat(guesses().takesPart(KOFI)).isTrue();
        assertThat(guesses().takesPart(AIKO)).isFalse();
        guesses().guess(KOFI, WEEK, 80);
        guesses().takePart(KOFI, false);

        assertThat(guesses().takesPart(KOFI)).isFalse();
        assertThat(guesses().of(KOFI, WEEK)).contains(80);
    }

    @Test
    void aGuessIsAShare() {
        assertThatThrownBy(() -> guesses().guess(KOFI, WEEK, 101))
                .hasMessage("a guess is 0 to 100, was 101");
        assertThat(guesses().all(WEEK)).isEmpty();
    }
}
