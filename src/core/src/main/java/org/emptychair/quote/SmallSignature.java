package org.emptychair.quote;

/** Who signs in small letters: "thanks, mia". Only what closes a letter tells that it is a name. */
final class SmallSignature {
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_GAP = 24;
    private static final String GAP = ",\n\r -–—";

    private SmallSignature() {}

    static void take(Holes text, int from, int end) {
        int to = end;
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = Math.max(from, Names.wordStart(text, to));
            if (start == to || !SignatureWords.isSmallName(Names.word(text, start, to))) {
                return;
            }
            if (isBelowClosing(text, from, start)) {
                text.take(Mark.Kind.NAME, start, end);
                return;
            }
            to = start;
            while (to > from && text.at(to - 1) == ' ') {
                to--;
            }
        }
    }

    private static boolean isBelowClosing(Holes text, int from, int to) {
        int gap = to;
        boolean apart = false;
        while (gap > from && to - gap < LONGEST_GAP && GAP.indexOf(text.at(gap - 1)) >= 0) {
            gap--;
            apart |= text.at(gap) != ' ';
        }
        int start = Math.max(from, Names.wordStart(text, gap));
        String closing = Names.word(text, start, gap);
        return apart
                && (SignatureWords.isClosing(closing) || SignatureWords.isClosingApart(closing));
    }
}
