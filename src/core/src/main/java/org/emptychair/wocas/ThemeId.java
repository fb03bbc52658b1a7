package org.emptychair.wocas;

/**
 * A theme's own number; it stays when the theme is renamed.
 *
 * @param value positive
 */
public record ThemeId(long value) implements Comparable<ThemeId> {
    public ThemeId {
        if (value < 1) {
            throw new IllegalArgumentException("a theme's id is positive, was " + value);
        }
    }

    @Override
    public int compareTo(ThemeId other) {
        return Long.compare(value, other.value);
    }
}
