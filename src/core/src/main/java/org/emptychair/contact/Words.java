package org.emptychair.contact;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a customer said, as sent: personal data that only theming, redaction and drill-down read.
 *
 * @param text at most 32,767 characters, Jira's own limit
 * @param known who and what the text may name, at most 50; none of it is ever shown
 */
public record Words(String text, SortedSet<Known> known) {
    /** The most that one contact's words come with. */
    public static final int MOST_KNOWN = 50;

    private static final int LONGEST = 32_767;

    public Words {
        text = Text.checked("words", text, LONGEST);
        if (known.size() > MOST_KNOWN) {
            throw new IllegalArgumentException(
                    "words come with %d known names, at most %d fit"
                            .formatted(known.size(), MOST_KNOWN));
        }
        known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
    }

    /** Words of which the source says no more. */
    public Words(String text) {
        this(text, new TreeSet<>());
    }

    /** Says only the length, so that words never reach a log by accident. */
    @Override
    public String toString() {
        return "Words[%d characters]".formatted(text.length());
    }
}
