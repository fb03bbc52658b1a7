package org.emptychair.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WeekRangeTest {
    private static final IsoWeek LAST = IsoWeek.parse("2027-W02");

    @Test
    void countsItsWeeksBothEndsIncluded() {
        WeekRange range = WeekRange.endingWith(LAST, 4);

        assertThat(range.size()).isEqualTo(4);
        assertThat(range.weeks())
                .extracting(IsoWeek::toString)
                .containsExactly("2026-W52", "2026-W53", "2027-W01", "2027-W02");
        assertThat(range.contains(range.first())).isTrue();
        assertThat(range.contains(LAST)).isTrue();
        assertThat(range.contains(LAST.plus(1))).isFalse();
        assertThat(range.contains(range.first().plus(-1))).isFalse();
    }

    @Test
    void refusesWeeksThatRunBackwards() {
        assertThatThrownBy(() -> new WeekRange(LAST, LAST.plus(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2027-W02 lies after 2027-W01");
        assertThatThrownBy(() -> WeekRange.endingWith(LAST, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsTenYearsAndNoMore() {
        assertThat(WeekRange.endingWith(LAST, 522).size()).isEqualTo(522);
        assertThatThrownBy(() -> WeekRange.endingWith(LAST, 523))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("522");
    }
}
