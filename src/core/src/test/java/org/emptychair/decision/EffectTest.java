package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    // Computed with numpy, the formula written down a second time; there, 20,000 draws of such
    // counts had the true factor inside the interval in 98 of 100 cases (0.980).
    @Test
    void agreesWithTheFormulaWrittenDownElsewhere() {
        Effect effect =
                Effect.of(
                        new Level(41, 6, .05),
                        new Level(18, 8, .05),
                        new Level(900, 6, .002),
                        new Level(950, 8, .002));

        assertThat(effect.low()).isCloseTo(0.2848301380832754, within(1e-9));
        assertThat(effect.factor()).isCloseTo(0.4159178433889602, within(1e-9));
        assertThat(effect.high()).isCloseTo(0.6073361955775461, within(1e-9));
        assertThat(effect.outcome()).isEqualTo(Outcome.HELPED);
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.5, 0.9, HELPED",
        "0.79, 0.8, 0.99, HELPED",
        "0.7, 0.85, 0.99, CANNOT_TELL",
        "0.5, 0.7, 1.01, CANNOT_TELL",
        "0.8, 1, 1.25, NO_REAL_CHANGE",
        "0.85, 0.9, 0.97, NO_REAL_CHANGE",
        "0.9, 1.2, 1.6, CANNOT_TELL",
        "1.01, 1.24, 1.5, CANNOT_TELL",
        "1.01, 1.25, 1.5, WORSE"
    })
    void isNamedByWhereItLies(double low, double factor, double high, Outcome outcome) {
        assertThat(new Effect(low, factor, high).outcome()).isEqualTo(outcome);
    }

    @Test
    void aQuietSeasonIsNoSuccess() {
        Effect effect =
                Effect.of(
                        new Level(80, 6, .01),
                        new Level(40, 12, .01),
                        new Level(900, 6, .001),
                        new Level(450, 12, .001));

        assertThat(effect.factor()).isEqualTo(1);
        assertThat(effect.outcome()).isEqualTo(Outcome.NO_REAL_CHANGE);
    }

    @Test
    void aThemeThatDisappearedStillHasAnEffect() {
        Level gone = Level.of(List.of(0, 0, 0, 0, 0, 0), 0.1);

        assertThat(gone.mean()).isCloseTo(0.5 / 6, within(1e-12));
        assertThat(
                        Effect.of(
                                        new Level(20, 6, .1),
                                        gone,
                                        new Level(900, 6, 0),
                                        new Level(900, 6, 0))
                                .outcome())
                .isEqualTo(Outcome.HELPED);
    }

    @Test
    void aLevelOfNothingIsRefused() {
        assertThatThrownBy(() -> new Level(0, 6, 0))
                .hasMessage("0.0 a week over 6 weeks with dispersion 0.0 is no level");
    }
}
