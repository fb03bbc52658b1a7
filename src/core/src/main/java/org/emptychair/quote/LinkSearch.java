package org.emptychair.quote;

/** What a link says after its question mark or number sign: often who clicked. */
final class LinkSearch implements Search {
    @Override
    public void in(Holes text) {
        int at = text.find('/', 0);
        while (at >= 0) {
            boolean link = text.at(at - 1) == ':' && text.at(at + 1) == '/';
            at = text.find('/', link ? take(text, at + 2) + 1 : at + 1);
        }
        at = text.find('w', 0);
        while (at >= 0) {
            at = text.find('w', isWww(text, at) ? take(text, at + 4) + 1 : at + 1);
        }
    }

    private static boolean isWww(Holes text, int at) {
        return text.at(at) == 'w'
                && text.at(at + 1) == 'w'
                && text.at(at + 2) == 'w'
                && text.at(at + 3) == '.'
                && !Character.isLetterOrDigit(text.at(at - 1));
    }

    /** The last character of the link. */
    private static int take(Holes text, int from) {
        int data = -1;
        int end = from;
        while (end < text.length() && isLink(text.at(end))) {
            char c = text.at(end);
            if (data < 0 && (c == '?' || c == '#')) {
                data = end + 1;
            }
            end++;
        }
        while (end > from && ".,;:!?)'".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        if (data >= 0 && data < end && !isHole(text, data, end)) {
            text.take(Mark.Kind.LINK_DATA, data, end);
        }
        return Math.max(from, end) - 1;
    }

    private static boolean isHole(Holes text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!text.isHole(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(char c) {
        return !Character.isWhitespace(c) && "<>\"|".indexOf(c) < 0;
    }
}
