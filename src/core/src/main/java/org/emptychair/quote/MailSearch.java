package org.emptychair.quote;

/** Mail addresses, with whatever was taken out of their first half already. */
final class MailSearch implements Search {
    private static final int LONGEST_LOCAL = 320;
    private static final int LONGEST_DOMAIN = 255;
    private static final String LOCAL = ".!#$%&'*+/=?^_`{|}~-\uff0e";

    /** Dots, as keyboards of East Asia write them too. */
    private static final String DOTS = ".\u3002\uff0e\uff61";

    @Override
    public void in(Holes text) {
        in(text, '@');
        in(text, '\uff20');
    }

    private static void in(Holes text, char sign) {
        int at = text.find(sign, 0);
        while (at >= 0) {
            int last = text.isHole(at) ? at : take(text, at);
            at = text.find(sign, last + 1);
        }
    }

    /** The last character that needs no second look. */
    private static int take(Holes text, int at) {
        int start = start(text, at);
        int end = end(text, at + 1);
        if (start == at || end == at + 1) {
            return at;
        }
        text.take(Mark.Kind.MAIL, start, end);
        return end - 1;
    }

    private static int start(Holes text, int at) {
        if (text.at(at - 1) == '"') {
            return quoted(text, at - 1);
        }
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.at(start - 1))) {
            start--;
        }
        while (start < at && !isWord(text.at(start))) {
            start++;
        }
        return start;
    }

    private static int quoted(Holes text, int close) {
        for (int open = close - 1; open >= 0 && close - open < LONGEST_LOCAL; open--) {
            char c = text.at(open);
            if (c == '"') {
                return open;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
        }
        return close;
    }

    private static int end(Holes text, int from) {
        if (text.at(from) == '[') {
            return bracketed(text, from);
        }
        int end = from;
        while (end - from < LONGEST_DOMAIN && isDomain(text.at(end))) {
            end++;
        }
        while (end > from && !isWord(text.at(end - 1))) {
            end--;
        }
        return end;
    }

    private static int bracketed(Holes text, int open) {
        int end = open + 1;
        while (end - open < 60 && (isWord(text.at(end)) || text.at(end) == ':')) {
            end++;
            if (text.at(end) == '.') {
                end++;
            }
        }
        return text.at(end) == ']' ? end + 1 : open;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == Holes.HOLE;
    }

    private static boolean isLocal(char c) {
        return isWord(c) || LOCAL.indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    private static boolean isDomain(char c) {
        return isWord(c) || c == '-' || DOTS.indexOf(c) >= 0;
    }
}
