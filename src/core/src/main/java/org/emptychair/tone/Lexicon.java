package org.emptychair.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words and phrases with their ratings, below zero for unhappy ones: a lexicon of everyday English,
 * and what customers say to a support desk, which outranks it.
 */
final class Lexicon {
    private static final Lexicon BOTH = new Lexicon();

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    private Lexicon() {
        read("lexicon.txt");
        read("support.txt");
    }

    static Lexicon both() {
        return BOTH;
    }

    Optional<Double> word(String folded) {
        return Optional.ofNullable(words.get(folded));
    }

    /** Whether some phrase of several words begins with this one. */
    boolean beginsPhrase(String folded) {
        return firstWords.contains(folded);
    }

    /**
     * @param folded words with one space between two
     */
    Optional<Double> phrase(String folded) {
        return Optional.ofNullable(phrases.get(folded));
    }

    /** How many words the longest phrase has. */
    int longest() {
        return longest;
    }

    private void read(String file) {
        try (InputStream bytes = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return;
        }
        String entry = line.substring(0, tab);
        double rating = Double.parseDouble(line.substring(tab + 1));
        int space = entry.indexOf(' ');
        if (space < 0) {
            words.put(entry, rating);
            return;
        }
        phrases.put(entry, rating);
        firstWords.add(entry.substring(0, space));
        longest = Math.max(longest, entry.split(" ", -1).length);
    }
}
