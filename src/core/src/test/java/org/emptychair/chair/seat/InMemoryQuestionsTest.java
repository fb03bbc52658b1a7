package org.emptychair.chair.seat;

class InMemoryQuestionsTest extends QuestionsContract {
    @Override
    protected Questions empty() {
        return new InMemoryQuestions();
    }
}
