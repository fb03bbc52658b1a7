package org.emptychair.bench;

import java.io.IOException;

/** One way to read issues with their comments. */
interface Reader extends AutoCloseable {
    /** How many issues a search is asked for at a time. */
    int PAGE = 250;

    /**
     * Reads so many issues from the beginning.
     *
     * @param afterPage called when all comments of a page are read
     */
    Sum read(int issues, Runnable afterPage) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
