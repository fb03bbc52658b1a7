package org.emptychair.habit;

class InMemorySectionQuestionsTest extends SectionQuestionsContract {
    private final SectionQuestions questions = new InMemorySectionQuestions();

    @Override
    protected SectionQuestions questions() {
        return questions;
    }
}
