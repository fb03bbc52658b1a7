package org.emptychair.atlassian.ao;

import org.emptychair.habit.SectionQuestions;
import org.emptychair.habit.SectionQuestionsContract;
import org.junit.jupiter.api.BeforeEach;

/** The contract of questions about sections over their table. */
abstract class SectionQuestionsOnTables extends SectionQuestionsContract {
    private SectionQuestions questions;

    abstract Database database();

    @BeforeEach
    void begin() {
        questions = new AoSectionQuestions(database().emptied().ao(), new LocalLocks());
    }

    @Override
    protected SectionQuestions questions() {
        return questions;
    }
}
