package org.emptychair.wocas;

import java.util.List;

/**
 * Every person's word that the limits of a headline figure start anew. Safe for several threads.
 */
public interface FigureRebases {
    /** No more are kept; a hundred moves of a usual range are none. */
    int MOST = 100;

    /** The earliest week first. */
    List<FigureRebase> all();

    /**
     * Keeps one, in place of that of the same figure and week.
     *
     * @throws IllegalStateException when there are {@link #MOST} already
     */
    void keep(FigureRebase rebase);
}
