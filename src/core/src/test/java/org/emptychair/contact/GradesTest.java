package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GradesTest {
    @Test
    void sixAndSevenAreHighOneToThreeAreLow() {
        Grades grades = Grades.NONE;
        for (int grade = 1; grade <= 7; grade++) {
            grades = grades.plus(grade);
        }

        assertThat(grades).isEqualTo(new Grades(2, 3, 7));
    }

    // 60 high and 20 low of 100: with three more answers 60.75/103 and 20.75/103, difference
    // 0.388350, variance (0.791262 - 0.150816) / 103, 1.959964 deviations 0.154554.
    @Test
    void theShareOfHighLessThatOfLowHasItsRange() {
        Grades.Net net = new Grades(60, 20, 100).net().orElseThrow();

        assertThat(net.value()).isEqualTo(0.4);
        assertThat(net.low()).isCloseTo(0.233796, within(1e-5));
        assertThat(net.high()).isCloseTo(0.542904, within(1e-5));
    }

    @Test
    void theRangeNeverLeavesItsScaleAndHoldsTheValue() {
        Grades.Net all = new Grades(12, 0, 12).net().orElseThrow();

        assertThat(all.value()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isBetween(0.4, 0.99);
    }

    @Test
    void ofNineAnswersOnlyTheirNumberIsTold() {
        assertThat(new Grades(9, 0, 9).net()).isEmpty();
        assertThat(new Grades(10, 0, 10).net()).isPresent();
    }

    @Test
    void refusesMorePartsThanAnswers() {
        assertThatThrownBy(() -> new Grades(2, 2, 3))
                .hasMessage("2 high and 2 low are not part of 3 answers");
    }
}
