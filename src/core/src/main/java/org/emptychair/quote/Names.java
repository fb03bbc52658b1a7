package org.emptychair.quote;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names look in a text, and which words only look so. */
final class Names {
    /** What follows a salutation and is nobody's name. */
    private static final Set<String> NOBODY =
            set(
                    "sir|sirs|madam|team|all|everyone|everybody|customer|customers|support|service"
                            + "|there|damen|herren|damen und|sehr|and|und|to|or|the|it|i|we|you"
                            + "|company|bank|manager|department|dear|hi|hello|good|guten|friend"
                            + "|friends|folks|guys|again|please|this|my|mine|no|not|yes|zusammen"
                            + "|kundenservice|kundendienst|sent|von|from|is|was|has|had|will"
                            + "|account|am|in|on|at|for|your|our|they|he|she|when|what|if|mr|mrs"
                            + "|ms|miss|mx|dr|prof|professor|herr|herrn|frau|madame|monsieur"
                            + "|gentlemen|ladies|sales|office|hr|consumer|complaint|ps|p");

    private static final Set<String> PARTICLES =
            set("von|van|de|der|den|di|da|del|della|la|le|al|el|bin|ben|ter|du|dos|zu|zur");

    private static final int LONGEST_WORD = 40;

    private Names() {}

    static Set<String> set(String words) {
        return Stream.of(words.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /**
     * Whether a word may be a name: it begins with a capital letter and is no word that often does.
     */
    static boolean isName(Holes text, int at, String word) {
        return Character.isUpperCase(text.at(at)) && isSomebody(word);
    }

    /** Whether a word may be a name however it is written. */
    static boolean isSomebody(String word) {
        return !word.isEmpty() && !NOBODY.contains(word);
    }

    static int wordEnd(Holes text, int from) {
        int end = from;
        while (Character.isLetter(text.at(end))
                || (isJoint(text.at(end)) && Character.isLetter(text.at(end + 1)))) {
            end++;
        }
        return end;
    }

    /** Where a word begins whose end is known; a longer one than any name is cut. */
    static int wordStart(Holes text, int end) {
        int start = end;
        while (end - start <= LONGEST_WORD
                && (Character.isLetter(text.at(start - 1))
                        || (start < end
                                && isJoint(text.at(start - 1))
                                && Character.isLetter(text.at(start - 2))))) {
            start--;
        }
        return start;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    static boolean isJoint(char c) {
        return c == '\'' || c == '\u2019' || c == '-';
    }

    /** Folded; empty for a word that is too long for any list or name. */
    static String word(Holes text, int from, int to) {
        return to - from > LONGEST_WORD ? "" : text.part(from, to);
    }
}
