package org.emptychair.quote;

/**
 * Numbers that the words before them call somebody's: "order 193-2947", "customer no. 4711",
 * "#4711". What stands before an amount, a date or a year is no name for it.
 */
final class ReferenceSearch implements Search {
    private static final int LONGEST = 40;
    private static final int LEAST_NAMED = 2;
    private static final int LEAST_MIXED = 3;
    private static final int LEAST = 4;
    private static final int MOST_GROUPS = 5;

    @Override
    public void in(Holes text) {
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isDigit(text.at(at))) {
                at++;
                continue;
            }
            at = look(text, at);
        }
    }

    /** Where to look on. */
    private static int look(Holes text, int digit) {
        int end = tokenEnd(text, digit);
        int start = afterSubject(text, tokenStart(text, digit), digit);
        ReferenceWords.Named named = ReferenceWords.before(text, start);
        if (named == ReferenceWords.Named.NOT || !isReference(text, start, end, named)) {
            return end;
        }
        int last = withGroups(text, start, end);
        text.take(Mark.Kind.NUMBER, start, last);
        return last;
    }

    private static int tokenStart(Holes text, int digit) {
        int start = digit;
        while (digit - start < LONGEST
                && (isPart(text.at(start - 1))
                        || (isJoint(text.at(start - 1)) && isPart(text.at(start - 2))))) {
            start--;
        }
        return start;
    }

    private static int tokenEnd(Holes text, int digit) {
        int end = digit + 1;
        while (isPart(text.at(end)) || (isJoint(text.at(end)) && isPart(text.at(end + 1)))) {
            end++;
        }
        return end;
    }

    /** "order-4711" is a word and its number. */
    private static int afterSubject(Holes text, int start, int digit) {
        int end = start;
        while (end < digit && Character.isLetter(text.at(end))) {
            end++;
        }
        boolean subject =
                end > start
                        && isJoint(text.at(end))
                        && ReferenceWords.isSubject(text.part(start, end));
        return subject ? end + 1 : start;
    }

    private static boolean isReference(Holes text, int start, int end, ReferenceWords.Named named) {
        int digits = 0;
        int letters = 0;
        for (int at = start; at < end; at++) {
            digits += Digits.isDigit(text.at(at)) ? 1 : 0;
            letters += Character.isLetter(text.at(at)) ? 1 : 0;
        }
        if (isDate(text, start, end)) {
            return false;
        }
        if (named == ReferenceWords.Named.AS_NUMBER) {
            return digits >= LEAST_NAMED;
        }
        boolean plain = digits == end - start;
        boolean year = plain && digits == LEAST && isYear(text.part(start, end));
        int least = letters > 0 && named == ReferenceWords.Named.BY_SUBJECT ? LEAST_MIXED : LEAST;
        return digits >= least && !year && !isAmount(text, start, end);
    }

    /** Also one whose day and month are hidden: XX/XX/2019. */
    private static boolean isDate(Holes text, int start, int end) {
        int year = end - LEAST;
        boolean hidden = year > start && text.at(year - 1) == '/' && isYear(text.part(year, end));
        return hidden || new Digits(text, start).beginsWithDate(text);
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }

    private static boolean isAmount(Holes text, int start, int end) {
        char before = text.at(text.at(start - 1) == ' ' ? start - 2 : start - 1);
        boolean cents = end - start > 3 && text.at(end - 3) == '.';
        int sign = text.at(end) == ' ' ? end + 1 : end;
        boolean paid = isCurrency(text.at(sign)) && !Digits.isDigit(text.at(sign + 1));
        return cents || text.at(sign) == '%' || isCurrency(before) || paid;
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** "4711 0815" is one number in groups. */
    private static int withGroups(Holes text, int start, int end) {
        int last = end;
        for (int groups = 0; groups < MOST_GROUPS && text.at(last) == ' '; groups++) {
            int group = last + 1;
            int to = group;
            while (Digits.isDigit(text.at(to)) && to - start < LONGEST) {
                to++;
            }
            if (to - group < 2 || isPart(text.at(to)) || isJoint(text.at(to))) {
                break;
            }
            last = to;
        }
        return last;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '/' || c == '.' || c == '_' || (c >= '\u2010' && c <= '\u2015');
    }
}
