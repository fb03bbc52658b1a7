package org.emptychair.view;

import java.util.Locale;

/**
 * A piece of a line: some words, perhaps with a colour, perhaps leading somewhere.
 *
 * @param before words in front of it
 * @param text what it says
 * @param href where it leads; empty for nowhere
 * @param after words behind it
 * @param tone why it has a colour
 */
public record Piece(String before, String text, String href, String after, Tone tone) {
    public Piece {
        href = isAddress(href) ? href : "";
    }

    public static Piece of(String text) {
        return of(text, Tone.PLAIN);
    }

    public static Piece of(String text, Tone tone) {
        return new Piece("", text, "", "", tone);
    }

    /** A link; plain text when the address is none that a page may lead to, such as a script. */
    public static Piece link(String text, String href) {
        return new Piece("", text, href, "", Tone.PLAIN);
    }

    public Piece between(String words, String others) {
        return new Piece(words, text, href, others, tone);
    }

    private static boolean isAddress(String href) {
        String start = href.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("https://")
                || start.startsWith("http://")
                || (start.startsWith("/") && !start.startsWith("//"));
    }
}
