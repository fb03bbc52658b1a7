package org.emptychair.contact;

/**
 * Counts every contact again after the team's zone changed, one piece at a time.
 *
 * <p>Until the last piece is done, readers get the counts of the old zone; contacts may be kept
 * meanwhile. It may be stopped between any two pieces, or killed within one, and goes on where it
 * was.
 */
public interface Recount {
    /** How far it is, without doing anything. */
    Progress progress();

    /** Does the next piece, if there is one, and says how far it is then. */
    Progress step();

    /**
     * How far a recount is.
     *
     * @param counted contacts counted so far
     * @param total contacts to count
     * @param finished whether nothing is left to do; the counts may be right a little earlier,
     *     while old ones are still swept out
     */
    record Progress(int counted, int total, boolean finished) {
        public Progress {
            if (counted < 0 || counted > total) {
                throw new IllegalArgumentException(
                        "counted is 0 to %d, was %d".formatted(total, counted));
            }
        }
    }
}
