package org.emptychair.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {
    @Test
    void fiveNumbersAreMondayToFriday() {
        WorkingWeek week = TypedHours.read(" 8 8;7.5 7,25\t0 ");

        assertThat(week.on(DayOfWeek.MONDAY)).isEqualTo(480);
        assertThat(week.on(DayOfWeek.WEDNESDAY)).isEqualTo(450);
        assertThat(week.on(DayOfWeek.THURSDAY)).isEqualTo(435);
        assertThat(week.on(DayOfWeek.FRIDAY)).isZero();
        assertThat(week.on(DayOfWeek.SATURDAY)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 8 8 8 8", "0 7.5 7.25 4 0", "8 8 8 8 0 5 0", "1.05 0 0 0 0"})
    void whatIsWrittenIsReadAsTheSame(String text) {
        assertThat(TypedHours.written(TypedHours.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 8 | is five or seven numbers of hours",
                "'' | is five or seven numbers of hours",
                "8 8 8 8 x | has 'x', which is no hours",
                "8 8 NaN 8 8 | has 'NaN', which is no hours",
                "8 8 8 8 -1 | has '-1', which is no hours",
                "8 8 8 8 25 | a working day has 0 to 1,440 minutes"
            })
    void whatIsNoWeekIsSaid(String text, String reason) {
        assertThatThrownBy(() -> TypedHours.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
