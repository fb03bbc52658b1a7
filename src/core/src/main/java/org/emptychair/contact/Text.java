package org.emptychair.contact;

import java.util.Locale;
import java.util.regex.Pattern;

/** The rules that every text from outside keeps, so that any database and page can hold it. */
public final class Text {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r]+");

    private static final int LONGEST_SOURCE = 50;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private Text() {}

    /**
     * The text without white space around it.
     *
     * @throws IllegalArgumentException when it is blank, too long, or holds characters that are no
     *     text: NUL, or half of a surrogate pair
     */
    public static String checked(String what, String text, int longest) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        if (trimmed.length() > longest) {
            throw new IllegalArgumentException(
                    "%s has %d characters, at most %d fit"
                            .formatted(what, trimmed.length(), longest));
        }
        for (int at = 0; at < trimmed.length(); at++) {
            char c = trimmed.charAt(at);
            if (c == 0) {
                throw new IllegalArgumentException("%s has a NUL at %d".formatted(what, at));
            }
            if (Character.isSurrogate(c)) {
                at = pairEnd(what, trimmed, at);
            }
        }
        return trimmed;
    }

    /** The same on one line: ends of lines and tabs count as one space. */
    public static String line(String what, String text, int longest) {
        return checked(what, BREAKS.matcher(text).replaceAll(" "), longest);
    }

    /**
     * The name of a system that sends something, such as {@code zendesk}: in lower case.
     *
     * @throws IllegalArgumentException when it has other characters than letters, digits, dots,
     *     dashes and underscores, begins with one of the last three, or is longer than 50
     */
    public static String source(String text) {
        String source = checked("source", text, LONGEST_SOURCE).toLowerCase(Locale.ROOT);
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException(
                    "a source has letters, digits, dots, dashes and underscores, not '%s'"
                            .formatted(source));
        }
        return source;
    }

    private static int pairEnd(String what, String text, int at) {
        boolean pair =
                Character.isHighSurrogate(text.charAt(at))
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
            throw new IllegalArgumentException(
                    "%s has half a surrogate pair at %d".formatted(what, at));
        }
        return at + 1;
    }
}
