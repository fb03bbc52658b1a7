package org.emptychair.contact;

/**
 * The part of the company that a contact, a theme or a leader belongs to.
 *
 * @param name one line of at most 100 characters, as people write it; upper and lower case differ
 */
public record Department(String name) {
    private static final int LONGEST = 100;

    public Department {
        name = Text.line("department", name, LONGEST);
    }
}
