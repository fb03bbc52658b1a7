package org.emptychair.mirror;

class InMemoryGuessesTest extends GuessesContract {
    private final Guesses guesses = new InMemoryGuesses();

    @Override
    protected Guesses guesses() {
        return guesses;
    }
}
