package org.emptychair.atlassian.ao;

import org.emptychair.chair.seat.Questions;
import org.emptychair.chair.seat.QuestionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AoQuestionsOnH2Test extends QuestionsContract {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected Questions empty() {
        return new AoQuestions(database.emptied().ao(), new LocalLocks());
    }
}
