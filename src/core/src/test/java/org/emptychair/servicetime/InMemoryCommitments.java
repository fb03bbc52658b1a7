package org.emptychair.servicetime;

/** A commitment in a field. */
public final class InMemoryCommitments implements Commitments {
    private volatile Commitment current = Commitment.INITIAL;

    @Override
    public Commitment current() {
        return current;
    }

    @Override
    public void replace(Commitment commitment) {
        current = commitment;
    }
}
