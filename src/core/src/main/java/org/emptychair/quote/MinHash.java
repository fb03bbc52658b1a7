package org.emptychair.quote;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as its least hashes over pairs of words, so that two are compared without their words.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997): the share of equal
 * hashes estimates the share of common pairs.
 */
final class MinHash {
    private static final int HASHES = 64;
    private static final double ALIKE = 0.5;

    private final int[] least = new int[HASHES];

    private MinHash() {
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    static MinHash of(String text) {
        MinHash hash = new MinHash();
        String before = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                hash.add((before + ' ' + word).hashCode());
                before = word;
            }
        }
        return hash;
    }

    private void add(int pair) {
        int mixed = pair;
        for (int i = 0; i < HASHES; i++) {
            mixed = mix(mixed + 0x9e3779b9);
            least[i] = Math.min(least[i], mixed);
        }
    }

    private static int mix(int value) {
        int mixed = (value ^ (value >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    double similarity(MinHash other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    boolean isLike(MinHash other) {
        return similarity(other) >= ALIKE;
    }
}
