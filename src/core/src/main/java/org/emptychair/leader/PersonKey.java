package org.emptychair.leader;

import org.emptychair.contact.Text;

/**
 * What tells one person of the product from all others, whatever they are called today.
 *
 * @param text the product's own key of that person, at most 255 characters; upper and lower case
 *     differ
 */
public record PersonKey(String text) implements Comparable<PersonKey> {
    private static final int LONGEST = 255;

    public PersonKey {
        text = Text.checked("person", text, LONGEST);
    }

    @Override
    public int compareTo(PersonKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
