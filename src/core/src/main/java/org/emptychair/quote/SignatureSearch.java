package org.emptychair.quote;

/**
 * Who signed: names at the end of a text or of one of its paragraphs, with the town that follows
 * them, whether or not a greeting stands before.
 */
final class SignatureSearch implements Search {
    @Override
    public void in(Holes text) {
        int from = 0;
        while (from < text.length()) {
            int end = paragraphEnd(text, from);
            new Signature(text, from, end).take();
            from = end + 1;
            while (from < text.length() && Character.isWhitespace(text.at(from))) {
                from++;
            }
        }
    }

    /** Where the next empty line begins, or the end of the text. */
    private static int paragraphEnd(Holes text, int from) {
        int line = text.find('\n', from);
        while (line >= 0) {
            int next = line + 1;
            while (isBlank(text.at(next)) && next < text.length()) {
                next++;
            }
            if (text.at(line) == '\n' && text.at(next) == '\n') {
                return line;
            }
            line = text.find('\n', next);
        }
        return text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
    }
}
