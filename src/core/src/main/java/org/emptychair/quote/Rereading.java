package org.emptychair.quote;

/**
 * Hears every contact again after the rules changed, one piece at a time; until its turn has come a
 * contact is not quoted.
 *
 * <p>It may be stopped between any two pieces, or killed within one, and goes on where it was.
 */
public interface Rereading {
    /**
     * Does the next piece, if there is one.
     *
     * @return whether anything may be left to do
     */
    boolean step();
}
