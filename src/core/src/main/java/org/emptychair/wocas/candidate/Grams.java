package org.emptychair.wocas.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.emptychair.wocas.Tokens;

/**
 * The phrases of one, two or three words in a redacted text, each once; none begins or ends with a
 * word that says nothing by itself, none has a digit, none reaches over a sentence's end or a mark.
 */
final class Grams {
    private static final int LONGEST = 3;
    private static final int LONGEST_WORD = 30;

    /** So much of a text is looked at. */
    private static final int READ = 4_000;

    private static final Pattern PIECES = Pattern.compile("\\[[^\\]]{0,40}\\]|[.!?;:,()\"\\n\\r]+");

    private static final Set<String> EMPTY =
            Set.of(
                    "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are",
                    "as", "at", "be", "because", "been", "but", "by", "can", "cant", "could", "did",
                    "do", "does", "dont", "for", "from", "get", "got", "had", "has", "have", "he",
                    "her", "him", "his", "how", "i", "if", "im", "in", "into", "is", "isnt", "it",
                    "its", "ive", "just", "me", "my", "no", "nor", "not", "now", "of", "on", "one",
                    "or", "our", "out", "please", "she", "so", "some", "still", "than", "that",
                    "the", "their", "them", "then", "there", "they", "this", "to", "too", "up",
                    "us", "very", "was", "we", "were", "what", "when", "which", "who", "why",
                    "will", "with", "would", "you", "your", "dear", "hello", "hi", "regards",
                    "kind", "best", "good", "thank", "thanks", "guten", "tag", "since", "under",
                    "only", "evening", "morning");

    private Grams() {}

    static Set<String> of(String redacted) {
        Set<String> grams = new LinkedHashSet<>();
        String read = redacted.substring(0, Math.min(READ, redacted.length()));
        for (String piece : PIECES.split(read)) {
            add(Tokens.of(piece), grams);
        }
        return grams;
    }

    private static void add(List<String> words, Set<String> grams) {
        for (int from = 0; from < words.size(); from++) {
            List<String> gram = new ArrayList<>(LONGEST);
            for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
                if (!isWord(words.get(at))) {
                    break;
                }
                gram.add(words.get(at));
                if (saysSomething(gram.get(0)) && saysSomething(words.get(at))) {
                    grams.add(String.join(" ", gram));
                }
            }
        }
    }

    private static boolean isWord(String token) {
        return token.length() <= LONGEST_WORD && token.chars().noneMatch(Character::isDigit);
    }

    private static boolean saysSomething(String word) {
        return !EMPTY.contains(word)
                && (word.length() > 1 || Character.isIdeographic(word.codePointAt(0)));
    }
}
