package org.emptychair.atlassian.rest;

import java.io.IOException;
import java.util.Optional;

/** The rows of a body, one after the other, never the whole body at once. */
interface Rows {
    /**
     * @return absent at the end of the body
     * @throws HalfSent when the body ends where it must not
     */
    Optional<Row> next() throws HalfSent;

    /** Whether a row that is no JSON leaves the rows after it readable. */
    boolean goOnAfterBrokenRow();

    /** A body that ended too early, in or before the row of that number. */
    final class HalfSent extends Exception {
        private final long row;

        HalfSent(long row, Optional<IOException> cause) {
            super("the body ends in row " + row, cause.orElse(null));
            this.row = row;
        }

        long row() {
            return row;
        }
    }
}
