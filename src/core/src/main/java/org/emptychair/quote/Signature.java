package org.emptychair.quote;

/** The last words of a paragraph, read backwards as long as they may be who signed. */
final class Signature {
    private static final int MOST_STEPS = 14;
    private static final int MOST_NAMES = 6;
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_GAP = 24;

    private final Holes text;
    private final int from;
    private final boolean last;
    private int end;
    private int at;
    private int start;
    private int names;

    /** From where on whole lines are nothing but names; -1 if there is no such line. */
    private int line = -1;

    private int namesOfLines;
    private boolean shouted = true;
    private Before before = Before.NOTHING;
    private String word = "";

    /** What stands before the names. */
    private enum Before {
        /** The paragraph begins with them. */
        NOTHING,
        /** Their sentence does. */
        WORD,
        /** Something that divides a sentence. */
        SIGN,
        /** A sentence ended. */
        SENTENCE,
        /** A dash, or a new line. */
        BREAK,
        /** A greeting, and a comma or a new line. */
        CLOSING
    }

    Signature(Holes text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
        last = end == text.length();
    }

    void take() {
        end = Footer.above(text, from, end);
        at = end;
        start = end;
        if (end > from) {
            read();
            settle();
        }
    }

    private void read() {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!readOne()) {
                return;
            }
            if (!readGap()) {
                return;
            }
        }
        before = Before.WORD;
    }

    /** Whether what stands before may be part of a signature. */
    private boolean readOne() {
        if (text.isHole(at - 1)) {
            while (at > from && text.isHole(at - 1)) {
                at--;
            }
            start = at;
            return true;
        }
        return Digits.isDigit(text.at(at - 1)) ? readNumber() : readWord();
    }

    private boolean readNumber() {
        int digits = at;
        while (digits > from
                && Digits.isDigit(text.at(digits - 1))
                && at - digits <= LONGEST_NUMBER) {
            digits--;
        }
        boolean alone = !Character.isLetter(text.at(digits - 1));
        boolean fits = at - digits < LONGEST_NUMBER && alone && (names > 0 || line >= 0);
        before = Before.WORD;
        at = digits;
        return fits;
    }

    private boolean readWord() {
        int end = at;
        int begin = Math.max(from, Names.wordStart(text, end));
        word = Names.word(text, begin, end);
        at = begin;
        if (SignatureWords.isName(text, begin, word)) {
            names++;
            start = begin;
            shouted &= end - begin > 1 && Character.isUpperCase(text.at(end - 1));
            return true;
        }
        boolean apart = start > end && text.at(end) != ' ';
        boolean closing =
                SignatureWords.isClosing(word)
                        || (apart && SignatureWords.isClosingApart(word))
                        || isGreetingFrom(begin);
        before = closing ? Before.CLOSING : Before.WORD;
        return names > 0 && !closing && Names.isParticle(word) && text.at(end) == ' ';
    }

    /** "Kind regards from Ghent, Ada Ferrari" */
    private boolean isGreetingFrom(int begin) {
        int to = begin;
        while (to > from && Names.isSpace(text.at(to - 1))) {
            to--;
        }
        int before = Math.max(from, Names.wordStart(text, to));
        return SignatureWords.isFrom(word)
                && to > from
                && to < begin
                && SignatureWords.isClosing(Names.word(text, before, to));
    }

    /** Whether the names may go on before the gap that stands here. */
    private boolean readGap() {
        int to = at;
        boolean newLine = false;
        while (at > from && to - at < LONGEST_GAP) {
            char c = text.at(at - 1);
            if (isInitialDot(c) || isStreetDot(c, to)) {
                at--;
                return true;
            }
            if (!Names.isSpace(c) && c != ',') {
                break;
            }
            newLine |= c == '\n' || c == '\r';
            at--;
        }
        noteLine(newLine || (to > at && text.isHole(at - 1) && text.at(at) != ' '));
        if (at == from) {
            before = Before.NOTHING;
            return false;
        }
        char c = text.at(at - 1);
        if (Character.isLetterOrDigit(c) || text.isHole(at - 1)) {
            return to - at < LONGEST_GAP && to > at;
        }
        before = boundary(c, to > at);
        return false;
    }

    private void noteLine(boolean apart) {
        if (apart && names > 0) {
            line = start;
            namesOfLines = names;
        }
    }

    private boolean isInitialDot(char c) {
        return c == '.'
                && Character.isUpperCase(text.at(at - 2))
                && !Character.isLetter(text.at(at - 3));
    }

    /** "Hauptstr. 5" */
    private boolean isStreetDot(char c, int to) {
        return c == '.'
                && line >= 0
                && Digits.isDigit(text.at(to))
                && Character.isLetter(text.at(at - 2));
    }

    private static Before boundary(char c, boolean apart) {
        if (".!?…;。！？".indexOf(c) >= 0) {
            return Before.SENTENCE;
        }
        return "-–—~*|_>".indexOf(c) >= 0 && apart ? Before.BREAK : Before.SIGN;
    }

    private void settle() {
        if (names > 0 && names <= MOST_NAMES && signs()) {
            text.take(Mark.Kind.NAME, start, end);
        } else if (line >= 0 && namesOfLines <= MOST_NAMES) {
            text.take(Mark.Kind.NAME, line, end);
        } else if (names == 0) {
            SmallSignature.take(text, from, end);
        }
    }

    private boolean signs() {
        return switch (before) {
            case NOTHING -> from > 0;
            case CLOSING -> true;
            case SIGN -> false;
            case BREAK -> names > 1 || last;
            case SENTENCE -> names > 1 ? !shouted || !isShouting() : !isSentence();
            case WORD ->
                    names > 1
                            && line < 0
                            && !shouted
                            && !isSentence()
                            && !SignatureWords.goesOn(word);
        };
    }

    /** "Unacceptable!" is a sentence, "Mia" is somebody. */
    private boolean isSentence() {
        return ".!?".indexOf(text.at(end)) >= 0;
    }

    /** Whether the words before are written in capital letters as well. */
    private boolean isShouting() {
        int letter = start - 1;
        while (letter > from && !Character.isLetter(text.at(letter))) {
            letter--;
        }
        return Character.isUpperCase(text.at(letter));
    }
}
