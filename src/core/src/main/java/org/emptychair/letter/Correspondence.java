package org.emptychair.letter;

/**
 * What the admin chose for letters.
 *
 * @param schedule when they go out
 * @param readers who gets them
 */
public record Correspondence(Schedule schedule, Readers readers) {
    /** What holds before anybody chose. */
    public static final Correspondence INITIAL =
            new Correspondence(Schedule.INITIAL, Readers.LEADERS);

    /** Where it is kept. */
    public interface Choices {
        /** {@link #INITIAL} until somebody chose. */
        Correspondence current();

        void replace(Correspondence chosen);
    }
}
