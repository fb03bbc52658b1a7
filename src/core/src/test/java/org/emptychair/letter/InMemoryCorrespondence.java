package org.emptychair.letter;

/** What the admin chose for letters, in a field. */
public final class InMemoryCorrespondence implements Correspondence.Choices {
    private volatile Correspondence chosen = Correspondence.INITIAL;

    @Override
    public Correspondence current() {
        return chosen;
    }

    @Override
    public void replace(Correspondence correspondence) {
        chosen = correspondence;
    }
}
