package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.contact.Tally;
import org.junit.jupiter.api.Test;

class YearCountsTest {
    @Test
    void fiftyThreeOfTheLargestCountsFitTheColumn() {
        YearCounts counts = new YearCounts();
        Tally largest = new Tally(Integer.MAX_VALUE, 0, 0, 0);

        for (int week = 1; week <= 53; week++) {
            counts.add(week, largest);
        }

        assertThat(counts.contacts()).hasSize(370).startsWith("zik0zj,");
        assertThat(counts.cases()).isNull();
    }

    @Test
    void zerosTakeNoRoom() {
        YearCounts counts = new YearCounts();

        counts.add(3, new Tally(36, 35, 1, 0));
        counts.add(5, new Tally(1, 1, 0, 1));

        assertThat(counts.contacts()).isEqualTo(",,10,,1");
        assertThat(counts.cases()).isEqualTo(",,z,,1");
        assertThat(counts.helpful()).isEqualTo(",,1");
        assertThat(counts.unhelpful()).isEqualTo(",,,,1");
    }

    @Test
    void whatIsTakenAwayAgainLeavesNothing() {
        YearCounts counts = new YearCounts();

        counts.add(53, new Tally(2, 1, 0, 0));
        counts.add(53, new Tally(-2, -1, 0, 0));

        assertThat(counts.isNone()).isTrue();
        assertThat(counts.contacts()).isNull();
    }
}
