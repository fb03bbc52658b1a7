package org.emptychair.wocas.candidate;

import java.util.Set;

/** Counts phrases by their hashes, so that rare ones can be left out before they take memory. */
final class Buckets {
    private static final int SIZE = 1 << 20;
    private static final int MOST_GRAMS = 200_000;

    private final int[] counts = new int[SIZE];

    void add(Set<String> grams) {
        grams.forEach(gram -> counts[of(gram)]++);
    }

    private static int of(String gram) {
        return ((gram.hashCode() * 0x9E3779B9) >>> 12) & (SIZE - 1);
    }

    /** Whether a phrase may have so many. */
    boolean mayHave(String gram, int contacts) {
        return counts[of(gram)] >= contacts;
    }

    /** So many contacts must share a bucket that no more phrases are counted than memory holds. */
    int least(int fewest) {
        int least = fewest;
        while (over(least) > MOST_GRAMS) {
            least++;
        }
        return least;
    }

    private int over(int least) {
        int over = 0;
        for (int count : counts) {
            over += count >= least ? 1 : 0;
        }
        return over;
    }
}
