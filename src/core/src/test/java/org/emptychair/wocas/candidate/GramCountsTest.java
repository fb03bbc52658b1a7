package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GramCountsTest {
    private static final int MOST = 500;

    /** Contacts that each say something of their own, and every fifth what all of these say. */
    private static List<Set<String>> contacts(int count) {
        List<Set<String>> all = new ArrayList<>();
        IntStream.range(0, count)
                .mapToObj(i -> i % 5 == 0 ? Set.of("only " + i, "gift card") : Set.of("only " + i))
                .forEach(all::add);
        return all;
    }

    @Test
    void whatManySayIsCountedExactlyHoweverMuchIsSaidOnce() {
        Buckets buckets = new Buckets();
        contacts(20_000).forEach(buckets::add);
        GramCounts counts = new GramCounts(buckets, 1, MOST);

        contacts(20_000).forEach(counts::addNow);
        contacts(100).forEach(counts::addBefore);

        assertThat(counts.size()).isLessThanOrEqualTo(MOST);
        GramCounts.Count count = counts.of("gift card").orElseThrow();
        assertThat(count.now()).isEqualTo(4_000);
        assertThat(count.before()).isEqualTo(20);
    }

    @Test
    void nothingIsLeftOutWhereAllFits() {
        Buckets buckets = new Buckets();
        contacts(300).forEach(buckets::add);
        GramCounts counts = new GramCounts(buckets, 1, MOST);

        contacts(300).forEach(counts::addNow);

        assertThat(counts.size()).isEqualTo(301);
        counts.keepFrom(5);
        assertThat(counts.size()).isEqualTo(1);
        assertThat(counts.isEmpty()).isFalse();
    }
}
