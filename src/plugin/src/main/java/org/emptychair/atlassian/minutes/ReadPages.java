package org.emptychair.atlassian.minutes;

import java.util.List;

/** Which pages are to be read, and which version of each was read last. */
public interface ReadPages {
    /** The most pages that are given at once. */
    int MOST = 200;

    /**
     * Asks that the page be read.
     *
     * @param states whether its text may state a decision; a page that never did is left alone
     * @return whether it will be read
     */
    boolean hint(long page, boolean states);

    /** Pages to be read, in the order of their hints. */
    List<Hint> hinted();

    /** Pages that were read before, by their ids, behind one of them. */
    List<Hint> read(long after);

    /**
     * Remembers a reading; a hint that came since stays.
     *
     * @param version 0 for a page that was not there
     * @param face as {@link PageText#face} told it
     */
    void read(Hint hint, int version, String face);

    /**
     * A page, the hint it has, and the version and the face read last.
     *
     * @param count rises with every hint; 0 while there is none
     */
    record Hint(long page, int count, int version, String face) {}
}
