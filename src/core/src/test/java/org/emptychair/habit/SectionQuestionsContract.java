package org.emptychair.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

/** What every store of questions about sections does. */
public abstract class SectionQuestionsContract {
    private static final SectionQuestion ASKED =
            new SectionQuestion(
                    "LEAD",
                    7,
                    LocalDate.of(2026, 11, 19),
                    new PersonKey("kofi"),
                    Instant.parse("2026-11-20T09:00:00.123456Z"),
                    Optional.empty());

    /** Empty. */
    protected abstract SectionQuestions questions();

    @Test
    void aQuestionIsFoundByItsSpaceAndItsPage() {
        questions().keep(ASKED);

        assertThat(questions().in("LEAD")).contains(ASKED);
        assertThat(questions().about(7)).contains(ASKED);
        assertThat(questions().in("lead")).isEmpty();
        assertThat(questions().about(8)).isEmpty();
    }

    @Test
    void theNextQuestionOfASpaceTakesThePlaceOfTheOneBefore() {
        SectionQuestion next =
                new SectionQuestion(
                        "LEAD",
                        9,
                        LocalDate.of(2026, 12, 17),
                        new PersonKey("aiko"),
                        Instant.parse("2026-12-18T09:00:00Z"),
                        Optional.empty());
        questions().keep(ASKED.answered("figures"));

        questions().keep(next);

        assertThat(questions().in("LEAD")).contains(next);
        assertThat(questions().about(7)).isEmpty();
    }

    @Test
    void anAnswerStaysWithItsQuestion() {
        questions().keep(ASKED);

        questions().keep(ASKED.answered("figures, quotes"));

        assertThat(questions().about(7).flatMap(SectionQuestion::keeps))
                .contains("figures, quotes");
    }

    @Test
    void eachSpaceHasItsOwn() {
        SectionQuestion other =
                new SectionQuestion(
                        "BOARD",
                        8,
                        ASKED.day(),
                        ASKED.organiser(),
                        ASKED.askedAt(),
                        Optional.of("figures"));
        questions().keep(ASKED);
        questions().keep(other);

        assertThat(questions().in("LEAD")).contains(ASKED);
        assertThat(questions().in("BOARD")).contains(other);
    }
}
