package org.emptychair.quote;

/** What stands below a name: addresses that were taken already, and what a program adds. */
final class Footer {
    private static final int LONGEST_LINE = 60;

    private final Holes text;
    private final int from;
    private int end;

    private Footer(Holes text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    /** Where the words end that stand above the footer of a paragraph. */
    static int above(Holes text, int from, int end) {
        return new Footer(text, from, end).above();
    }

    private int above() {
        int before = -1;
        boolean hole = false;
        while (before != end) {
            before = end;
            while (end > from && isBetween(text.at(end - 1))) {
                end--;
            }
            while (end > from && text.isHole(end - 1) && !text.isNameAt(end - 1)) {
                end--;
                hole = true;
            }
            if (hole) {
                skipLabel();
            }
            skipAdded();
        }
        return end;
    }

    private void skipLabel() {
        int begin = Math.max(from, Names.wordStart(text, end));
        if (SignatureWords.isLabel(Names.word(text, begin, end))) {
            end = begin;
        }
    }

    private void skipAdded() {
        int begin = end;
        while (begin > from && end - begin < LONGEST_LINE && text.at(begin - 1) != '\n') {
            begin--;
        }
        if (end - begin < LONGEST_LINE && SignatureWords.isAdded(text.part(begin, end))) {
            end = begin;
        }
    }

    private static boolean isBetween(char c) {
        return Names.isSpace(c) || ".,;:!)*-–—~_|".indexOf(c) >= 0;
    }
}
