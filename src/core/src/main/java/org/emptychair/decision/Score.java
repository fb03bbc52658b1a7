package org.emptychair.decision;

import java.util.Collection;

/**
 * How decisions turned out.
 *
 * @param decided all of them
 * @param helped so it was found, or confirmed by a person
 * @param didNot nothing changed, or it became worse
 * @param tooEarly not done yet, or not long enough ago
 * @param open done, and nobody can tell
 */
public record Score(int decided, int helped, int didNot, int tooEarly, int open) {
    /** Of one outcome for each decision. */
    public static Score of(Collection<Outcome> outcomes) {
        int helped = 0;
        int didNot = 0;
        int tooEarly = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case HELPED -> helped++;
                case WORSE, NO_REAL_CHANGE -> didNot++;
                case NOT_DONE_YET, TOO_EARLY -> tooEarly++;
                case CANNOT_TELL -> {}
            }
        }
        int decided = outcomes.size();
        return new Score(decided, helped, didNot, tooEarly, decided - helped - didNot - tooEarly);
    }
}
