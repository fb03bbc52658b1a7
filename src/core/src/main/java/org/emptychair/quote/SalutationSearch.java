package org.emptychair.quote;

import java.util.Set;
import java.util.stream.Stream;

/** Names after "Dear", "Mr", "my name is" and the like, and below "Kind regards". */
final class SalutationSearch implements Search {
    private static final Set<String> GREETINGS =
            Names.set(
                    "dear|hi|hello|hey|hallo|liebe|lieber|cher|chère|bonjour|hola|estimado|estimada"
                            + "|ciao|caro|cara|beste|geachte|moin|servus");
    private static final Set<String> TITLES =
            Names.set(
                    "mr|mrs|ms|miss|mx|dr|prof|professor|herr|herrn|frau|madame|monsieur|mme"
                            + "|señor|señora|sra|signor|signora|mevrouw|meneer");
    private static final Set<String> BY_NAME =
            Names.set(
                    "name is|name was|name's|name ist|ich heiße|ich heisse|je m'appelle|me llamo"
                            + "|mi chiamo|nombre es|nom est|naam is");
    private static final Set<String> ENDINGS =
            Names.set(
                    "regards|sincerely|faithfully|truly|cheers|wishes|thanks|thank you|love|grüße"
                            + "|grüßen|gruß|gruss|grüsse|grüssen|cordialement|saludos|groeten"
                            + "|saluti|best|vg|mfg|lg");

    /** For each length the letters that words of salutations begin with, so that few are read. */
    private static final boolean[][] BEGINNINGS = beginnings();

    private static final int LONGEST_LISTED = 14;
    private static final int LETTERS = 128;
    private static final int MOST_WORDS = 3;

    private static boolean[][] beginnings() {
        boolean[][] beginnings = new boolean[LONGEST_LISTED + 1][LETTERS];
        Stream.of(GREETINGS, TITLES, BY_NAME, ENDINGS)
                .flatMap(Set::stream)
                .flatMap(entry -> Stream.of(entry.split(" ")))
                .forEach(
                        word -> {
                            char first = word.charAt(0);
                            beginnings[word.length()][first] = true;
                            beginnings[word.length()][Character.toUpperCase(first)] = true;
                        });
        return beginnings;
    }

    private static boolean mayBeListed(Holes text, int from, int to) {
        char first = text.at(from);
        int length = to - from;
        return length <= LONGEST_LISTED && first < LETTERS && BEGINNINGS[length][first];
    }

    @Override
    public void in(Holes text) {
        String before = "";
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.at(at))) {
                if (!isGap(text.at(at))) {
                    before = "";
                }
                at++;
                continue;
            }
            int end = Names.wordEnd(text, at);
            String word = mayBeListed(text, at, end) ? Names.word(text, at, end) : "";
            at = Math.max(end, look(text, before, word, end));
            before = word;
        }
    }

    /** The end of the name that was taken, or 0. */
    private static int look(Holes text, String before, String word, int end) {
        if (word.isEmpty()) {
            return 0;
        }
        if (TITLES.contains(word) || GREETINGS.contains(word)) {
            int from = text.at(end) == '.' ? end + 1 : end;
            return take(text, skipSpaces(text, from), false);
        }
        if (word.equals("is") || word.equals("name's") || BY_NAME.contains(before + " " + word)) {
            boolean named = word.equals("name's") || BY_NAME.contains(before + " " + word);
            return named ? take(text, skipSpaces(text, end), false) : 0;
        }
        if (ENDINGS.contains(word) || ENDINGS.contains(before + " " + word)) {
            int line = lineBelow(text, end);
            return line < 0 ? 0 : take(text, line, true);
        }
        return 0;
    }

    private static int skipSpaces(Holes text, int from) {
        int at = from;
        while (at - from < 3 && (text.at(at) == ' ' || text.at(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    /** Where the next line with words begins, if nothing but punctuation ends this one. */
    private static int lineBelow(Holes text, int from) {
        int at = from;
        boolean below = false;
        while (at < text.length() && at - from < 20 && !Character.isLetter(text.at(at))) {
            char c = text.at(at);
            if (text.isHole(at) || !(Character.isWhitespace(c) || ",.!-–—~*".indexOf(c) >= 0)) {
                return -1;
            }
            below |= c == '\n' || c == '\r';
            at++;
        }
        return below && at < text.length() ? at : -1;
    }

    /**
     * Takes up to three words that begin with a capital letter.
     *
     * @param wholeLine whether nothing else may stand in their line
     * @return their end, or 0
     */
    private static int take(Holes text, int start, boolean wholeLine) {
        int end = start;
        int at = start;
        int names = 0;
        while (names < MOST_WORDS && Character.isLetter(text.at(at))) {
            int wordEnd = Names.wordEnd(text, at);
            String word = Names.word(text, at, wordEnd);
            boolean particle = Names.isParticle(word);
            if (!particle && !Names.isName(text, at, word)) {
                break;
            }
            if (!particle) {
                names++;
                end = initialEnd(text, at, wordEnd);
            }
            at = skipSpaces(text, particle ? wordEnd : end);
        }
        if (end == start || (wholeLine && !isLineEnd(text, end))) {
            return 0;
        }
        text.take(Mark.Kind.NAME, start, end);
        return end;
    }

    /** "J." is a name with its dot. */
    private static int initialEnd(Holes text, int at, int end) {
        return end - at == 1 && text.at(end) == '.' ? end + 1 : end;
    }

    private static boolean isLineEnd(Holes text, int end) {
        int at = end;
        while ((text.at(at) == ' ' && at < text.length()) || ",.!".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at >= text.length() || text.at(at) == '\n' || text.at(at) == '\r';
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
