package org.emptychair.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.tone.Tone;

/**
 * Tells praise from a complaint that has a friendly word in it: most of its sentences are happy,
 * none is unhappy, and none says "but" or "not". Rather no praise than one that is none.
 */
final class Praise {
    private static final Pattern SENTENCES = Pattern.compile("[.!?\u2026]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> TURNS =
            Set.of(
                    "but",
                    "however",
                    "although",
                    "though",
                    "yet",
                    "still",
                    "unfortunately",
                    "not",
                    "no",
                    "never",
                    "nobody",
                    "nothing",
                    "nor",
                    "neither",
                    "without",
                    "cannot");

    private Praise() {}

    /** Stars that came when all was well again make no praise of the words that began it. */
    static boolean is(Quote quote) {
        return quote.tone() == Tone.POSITIVE && is(quote.text());
    }

    private static boolean is(String text) {
        if (tone(text) != Tone.POSITIVE || words(text).anyMatch(Praise::turns)) {
            return false;
        }
        List<Tone> sentences =
                SENTENCES
                        .splitAsStream(text)
                        .filter(it -> !it.isBlank())
                        .map(Praise::tone)
                        .toList();
        long happy = sentences.stream().filter(it -> it == Tone.POSITIVE).count();
        return happy * 2 >= sentences.size() && !sentences.contains(Tone.NEGATIVE);
    }

    private static Tone tone(String text) {
        return Tone.of(Optional.empty(), Optional.of(text));
    }

    private static Stream<String> words(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    private static boolean turns(String word) {
        return TURNS.contains(word) || word.endsWith("n't");
    }
}
