package org.emptychair.wocas;

import java.time.Instant;
import java.util.Optional;

/**
 * Sorts all contacts again after rules changed, one piece at a time; their counts move with them.
 *
 * <p>It may be stopped between any two pieces, or killed within one, and goes on where it was.
 */
public interface Retheming {
    /** How far it is, without doing anything. */
    Progress progress();

    /** Does the next piece, if there is one, and says how far it is then. */
    Progress step();

    /**
     * How far it is.
     *
     * @param sorted contacts looked at so far
     * @param total contacts to look at
     * @param finished whether nothing is left to do
     * @param changed when a rule was last changed; absent when none ever was
     */
    record Progress(int sorted, int total, boolean finished, Optional<Instant> changed) {
        public Progress {
            if (sorted < 0 || sorted > total) {
                throw new IllegalArgumentException(
                        "sorted is 0 to %d, was %d".formatted(total, sorted));
            }
        }

        /** How much is done, 0 to 100. */
        public int percent() {
            return finished ? 100 : total == 0 ? 0 : (int) (100L * sorted / total);
        }
    }
}
