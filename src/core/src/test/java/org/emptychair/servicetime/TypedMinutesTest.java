package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMinutesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1h30 | 90",
                "1:30 | 90",
                "1h 5m | 65",
                "2 h 15 min | 135",
                "90m | 90",
                "90 min | 90",
                "90 | 90",
                "1.5 | 90",
                "1,5 | 90",
                "1.5h | 90",
                "0.25 | 15",
                "8 | 480",
                "24 | 1440",
                "25 | 25",
                "2H | 120",
                "1 hour | 60",
                "0h45 | 45",
                "2 hours 15 minutes | 135",
                "1 Std. 30 Min. | 90",
                "2 Stunden | 120",
                "1 heure 5 minutes | 65",
                "1時間30分 | 90"
            })
    void minutesAreReadAsPeopleTypeThem(String typed, int minutes) {
        assertThat(TypedMinutes.read(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0h", "-5", "1h75", "soon", "1.5.5", "h", "99999", "1e3", "²"})
    void whatIsNoDurationIsNone(String typed) {
        assertThat(TypedMinutes.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5 min", "60, 1 h 00", "135, 2 h 15", "1500, 25 h 00"})
    void whatIsWrittenIsReadAgain(int minutes, String written) {
        assertThat(TypedMinutes.written(minutes)).isEqualTo(written);
        assertThat(TypedMinutes.read(written)).contains(minutes);
    }
}
