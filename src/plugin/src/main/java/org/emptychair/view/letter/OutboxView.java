package org.emptychair.view.letter;

import java.util.List;

/**
 * The page of all that leaves the product; a text that there is not is empty.
 *
 * @param next when letters go out, in a sentence
 * @param departments each that answers for a theme, and who reads its letter
 * @param depth how much waits and how much failed, in a sentence
 * @param lines what failed, then what waits
 */
public record OutboxView(
        Place place,
        String notice,
        String warning,
        Form form,
        String next,
        List<Owner> departments,
        String depth,
        List<Line> lines) {
    public OutboxView {
        departments = List.copyOf(departments);
        lines = List.copyOf(lines);
    }

    /** Where the page and its looks are, and what proves that a form is its own. */
    public record Place(String action, String styles, String xsrfName, String xsrfToken) {}

    /**
     * When letters go out and to whom.
     *
     * @param readers one department a line
     */
    public record Form(boolean on, List<Choice> days, List<Choice> hours, String readers) {}

    /** One of several values. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A department and who reads its letter; nobody is said in words. */
    public record Owner(String name, String readers, boolean read) {}

    /**
     * One entry that was not delivered.
     *
     * @param says where it stands and why
     */
    public record Line(String id, String what, String says, boolean failed) {}
}
