package org.emptychair.contact;

import java.util.Comparator;
import java.util.Locale;

/**
 * A word that a source filed a contact under, which themes may be told by.
 *
 * @param text one line of at most 100 characters; upper and lower case do not differ
 */
public record Tag(Kind kind, String text) implements Comparable<Tag> {
    /** What the word is at its source. */
    public enum Kind {
        COMPONENT,
        LABEL,
        REQUEST_TYPE
    }

    private static final int LONGEST = 100;

    public Tag {
        text = Text.line("tag", text, LONGEST).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Tag other) {
        return Comparator.comparing(Tag::kind).thenComparing(Tag::text).compare(this, other);
    }
}
