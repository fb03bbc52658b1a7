package org.emptychair.contact;

/**
 * The name of a subject that customers raise.
 *
 * @param text at most 100 characters, as people write it; upper and lower case differ
 */
public record ThemeName(String text) implements Comparable<ThemeName> {
    private static final int LONGEST = 100;

    public ThemeName {
        text = Text.checked("theme", text, LONGEST);
    }

    @Override
    public int compareTo(ThemeName other) {
        return text.compareTo(other.text);
    }
}
