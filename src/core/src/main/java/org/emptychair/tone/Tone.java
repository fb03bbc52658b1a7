package org.emptychair.tone;

import java.util.Optional;

/** How a customer sounds. */
public enum Tone {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    /** Nobody can say: another language, too short, or no words at all. */
    UNKNOWN;

    /** Raised whenever the rules or their words change: a stored tone of another version is old. */
    public static final int RULES = 2;

    private static final int NEITHER = 3;

    /**
     * A rating outranks words: 4 and 5 stars are positive, 3 neutral, 1 and 2 negative.
     *
     * @param rating the stars that the customer gave, 1 to 5
     * @param words what the customer said
     */
    public static Tone of(Optional<Integer> rating, Optional<String> words) {
        return rating.map(Tone::ofStars)
                .orElseGet(() -> words.map(ToneRules::tone).orElse(UNKNOWN));
    }

    private static Tone ofStars(int stars) {
        if (stars == NEITHER) {
            return NEUTRAL;
        }
        return stars > NEITHER ? POSITIVE : NEGATIVE;
    }
}
