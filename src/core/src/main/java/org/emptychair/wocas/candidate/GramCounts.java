package org.emptychair.wocas.candidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How many contacts have a phrase, now and before, of no more phrases than memory holds: where
 * there would be more, those that fewer contacts share are left out. What is kept is counted
 * exactly.
 */
final class GramCounts {
    private static final int MOST = 400_000;

    private final Map<String, Count> counts = new HashMap<>();
    private final Buckets buckets;
    private final int most;
    private int least;

    /** How many contacts have a phrase. */
    static final class Count {
        private int now;
        private int before;

        int now() {
            return now;
        }

        int before() {
            return before;
        }
    }

    /**
     * @param fewest contacts that must share a phrase
     */
    GramCounts(Buckets buckets, int fewest) {
        this(buckets, fewest, MOST);
    }

    GramCounts(Buckets buckets, int fewest, int most) {
        this.buckets = buckets;
        this.most = most;
        least = buckets.least(fewest);
    }

    void addNow(Collection<String> grams) {
        for (String gram : grams) {
            if (buckets.mayHave(gram, least)) {
                counts.computeIfAbsent(gram, unseen -> new Count()).now++;
            }
        }
        while (counts.size() > most) {
            // In steps that grow, so that few of them are enough however much comes in.
            least += 1 + least / 16;
            counts.keySet().removeIf(gram -> !buckets.mayHave(gram, least));
        }
    }

    void addBefore(Collection<String> grams) {
        for (String gram : grams) {
            Optional.ofNullable(counts.get(gram)).ifPresent(count -> count.before++);
        }
    }

    /** Keeps those alone that so many contacts have now. */
    void keepFrom(int fewest) {
        counts.values().removeIf(count -> count.now < fewest);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    int size() {
        return counts.size();
    }

    Optional<Count> of(String gram) {
        return Optional.ofNullable(counts.get(gram));
    }

    void forEach(BiConsumer<String, Count> each) {
        counts.forEach(each);
    }
}
