package org.emptychair.contact;

import java.util.Comparator;

/**
 * Something that the source knows about a contact and that its words may name, so that it can be
 * taken out of them.
 *
 * @param kind what it is
 * @param text as the source writes it, at most 255 characters; white space counts as one space
 */
public record Known(Kind kind, String text) implements Comparable<Known> {
    /** What the source may know. */
    public enum Kind {
        /** The name of a customer. */
        NAME,
        MAIL,
        /** The number of an order, an account or the like. */
        NUMBER,
        ORGANISATION,
        /** The name of somebody who works for us. */
        COLLEAGUE
    }

    private static final int LONGEST = 255;
    private static final Comparator<Known> BY_KIND =
            Comparator.comparing(Known::kind).thenComparing(Known::text);

    public Known {
        text = Text.checked(kind.toString(), text, LONGEST).replaceAll("\\s+", " ");
    }

    @Override
    public int compareTo(Known other) {
        return BY_KIND.compare(this, other);
    }

    /** Says only the length, so that names never reach a log by accident. */
    @Override
    public String toString() {
        return "Known[%s of %d characters]".formatted(kind, text.length());
    }
}
