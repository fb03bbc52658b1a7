package org.emptychair.atlassian.csv.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.emptychair.TestWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGuessTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2020-03-18; 2019-09-24 > ISO",
                "2020-03-18 09:30:00; 2020-03-18T09:30 > ISO",
                "2019-03-01 10:00:00 UTC; 2019-03-01 10:00:00 +0100; 2020-03-18T09:30:00.123Z > ISO",
                "18.03.2020; 1.4.2020 > d.M.yyyy",
                "18.03.20 9:05; 01.04.20 10:00 > d.M.yy H:mm",
                "03/04/2020; 13/04/2020 > d/M/yyyy",
                "03/04/2020; 04/13/2020 > M/d/yyyy",
                "03/04/2020 4:05 PM; 04/13/2020 11:00 AM > M/d/yyyy h:mm a",
                "5 May 2020; 6 May 2020 > d MMM yyyy",
                "May 5, 2020; June 6, 2020 > MMMM d, yyyy",
                "20200318; 20191231 > yyyyMMdd",
                "2020/3/18 9:05; 2020/04/01 10:00 > yyyy/M/d H:mm",
                "2020年3月18日; 2020年4月1日 > yyyy年M月d日",
                "10/11/2026; 12/11/2026 > d/M/yyyy",
                "18.03.2020; n/a; 19.03.2020 > d.M.yyyy"
            })
    void theDatesTellTheirFormat(String dates, String format) {
        assertThat(guess(dates.split(";"))).extracting(DateFormat::written).containsExactly(format);
    }

    @Test
    void datesThatFitBothWaysAreSaidToBeAmbiguous() {
        assertThat(guess("03/04/2020", "05/06/2020"))
                .extracting(DateFormat::written)
                .containsExactly("d/M/yyyy", "M/d/yyyy");
    }

    @Test
    void oneLateDateSettlesIt() {
        DateGuess guess = new DateGuess(TestWorld.BERLIN, NOW);
        Stream.generate(() -> "03/04/2020").limit(5_000).forEach(guess::see);
        assertThat(guess.isDecided()).isFalse();

        guess.see("03/31/2020");

        assertThat(guess.formats()).extracting(DateFormat::written).containsExactly("M/d/yyyy");
    }

    @Test
    void whatIsNoDateHasNoFormat() {
        assertThat(guess("soon", "later", "2020-01-01")).isEmpty();
        assertThat(guess()).isEmpty();
    }

    @Test
    void aDayBeginsInTheFilesZone() {
        ZoneId zone = ZoneId.of("America/New_York");

        assertThat(DateFormat.ISO.read("2019-03-29", zone))
                .contains(Instant.parse("2019-03-29T04:00:00Z"));
        assertThat(DateFormat.ISO.read("2019-03-29T10:00:00+01:00", zone))
                .contains(Instant.parse("2019-03-29T09:00:00Z"));
        assertThat(DateFormat.of("d.M.yyyy").read("31.6.2019", zone)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HH:mm", "qqq''", "'yyyy'", "MM/yyyy", "{{"})
    void whatNamesNoDayIsNoDateFormat(String written) {
        assertThatThrownBy(() -> DateFormat.of(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<DateFormat> guess(String... dates) {
        DateGuess guess = new DateGuess(TestWorld.BERLIN, NOW);
        List.of(dates).forEach(guess::see);
        return guess.formats();
    }
}
