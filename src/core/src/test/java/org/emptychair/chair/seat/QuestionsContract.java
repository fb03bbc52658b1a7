package org.emptychair.chair.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.emptychair.wocas.ThemeId;
import org.junit.jupiter.api.Test;

/** What every store of questions does. */
public abstract class QuestionsContract {
    private static final ThemeId LIDS = new ThemeId(3);

    /** A store without any question. */
    protected abstract Questions empty();

    @Test
    void aQuestionIsAskedAsItWasWrittenLast() {
        Questions questions = empty();
        questions.keep(LIDS, Optional.of("Why?"));

        questions.keep(LIDS, Optional.of(" Who has opened a parcel to see why the lids break? "));

        assertThat(questions.of(LIDS))
                .contains("Who has opened a parcel to see why the lids break?");
        assertThat(questions.all()).containsOnlyKeys(LIDS);
        questions.keep(LIDS, Optional.empty());
        assertThat(questions.all()).isEqualTo(Map.of());
        assertThat(questions.of(LIDS)).isEmpty();
    }

    @Test
    void aQuestionIsNeitherBlankNorLong() {
        Questions questions = empty();

        assertThatThrownBy(() -> questions.keep(LIDS, Optional.of(" ")))
                .hasMessage("question is empty");
        assertThatThrownBy(() -> questions.keep(LIDS, Optional.of("x".repeat(281))))
                .hasMessage("question has 281 characters, at most 280 fit");
    }
}
