package org.emptychair.servicetime;

/** Where it is kept what the leaders committed to. */
public interface Commitments {
    /** {@link Commitment#INITIAL} until somebody chose. */
    Commitment current();

    void replace(Commitment commitment);
}
