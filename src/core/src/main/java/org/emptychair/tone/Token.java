package org.emptychair.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text.
 *
 * @param folded lower case, without apostrophes
 * @param shouted written in capitals, and longer than one letter
 */
record Token(String folded, boolean shouted) {
    /** Words of a text; what is in square brackets is a mark, not a word. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at);
                at = end < 0 || end - at > 30 ? at + 1 : end + 1;
            } else if (Character.isLetterOrDigit(c)) {
                int end = end(text, at);
                tokens.add(token(text.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isInside(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static Token token(String written) {
        String letters = written.replace("'", "").replace("\u2019", "");
        String folded = letters.toLowerCase(Locale.ROOT);
        boolean shouted =
                letters.length() > 1
                        && !letters.equals(folded)
                        && letters.equals(letters.toUpperCase(Locale.ROOT));
        return new Token(folded, shouted);
    }
}
