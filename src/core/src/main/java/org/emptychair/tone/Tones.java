package org.emptychair.tone;

/**
 * How many sounded how; those of unknown tone are not among them.
 *
 * @param happy of positive tone
 * @param neutral of neutral tone
 * @param unhappy of negative tone
 */
public record Tones(int happy, int neutral, int unhappy) {
    public static final Tones NONE = new Tones(0, 0, 0);

    /** As many of one tone; none at all when that tone is unknown. */
    public static Tones of(Tone tone, int many) {
        return switch (tone) {
            case POSITIVE -> new Tones(many, 0, 0);
            case NEUTRAL -> new Tones(0, many, 0);
            case NEGATIVE -> new Tones(0, 0, many);
            case UNKNOWN -> NONE;
        };
    }

    public Tones plus(Tones other) {
        return new Tones(
                Math.addExact(happy, other.happy),
                Math.addExact(neutral, other.neutral),
                Math.addExact(unhappy, other.unhappy));
    }

    public Tones minus(Tones other) {
        return plus(new Tones(-other.happy, -other.neutral, -other.unhappy));
    }

    /** How many have a known tone. */
    public int known() {
        return Math.addExact(Math.addExact(happy, neutral), unhappy);
    }
}
