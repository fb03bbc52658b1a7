package org.emptychair.atlassian.ao;

import org.emptychair.mirror.Guesses;
import org.emptychair.mirror.GuessesContract;
import org.junit.jupiter.api.BeforeEach;

/** The contract of guesses over their table. */
abstract class GuessesOnTables extends GuessesContract {
    private Guesses guesses;

    abstract Database database();

    @BeforeEach
    void begin() {
        guesses = new AoGuesses(database().emptied().ao(), new LocalLocks());
    }

    @Override
    protected Guesses guesses() {
        return guesses;
    }
}
