package org.emptychair.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void everyDecisionIsCountedOnce() {
        Score score = Score.of(List.of(Outcome.values()));

        assertThat(score).isEqualTo(new Score(6, 1, 2, 2, 1));
    }
}
