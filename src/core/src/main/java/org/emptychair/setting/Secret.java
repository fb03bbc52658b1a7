package org.emptychair.setting;

/**
 * A text that is used and never shown.
 *
 * @param value 1 to 4,000 characters without line breaks
 */
public record Secret(String value) {
    private static final int LONGEST = 4_000;

    public Secret {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a secret has 1 to %d characters, was given %d"
                            .formatted(LONGEST, value.length()));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a secret has no line breaks or control characters");
        }
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
