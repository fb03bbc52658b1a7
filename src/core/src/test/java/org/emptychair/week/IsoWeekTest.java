package org.emptychair.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.LOS_ANGELES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-W01",
        "2025-12-29, 2026-W01",
        "2025-12-28, 2025-W52",
        "2026-12-28, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2020-12-31, 2020-W53",
        "2021-01-03, 2020-W53",
        "2024-02-29, 2024-W09",
        "2028-12-31, 2028-W52"
    })
    void aDayLiesInTheWeekOfItsThursday(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week);
        assertThat(IsoWeek.of(day).monday()).isBeforeOrEqualTo(day);
        assertThat(IsoWeek.of(day).sunday()).isAfterOrEqualTo(day);
    }

    @Test
    void theWeekOfTheSpringChangeHasAnHourLess() {
        IsoWeek week = IsoWeek.parse("2026-W13");

        Duration length = Duration.between(week.start(BERLIN), week.end(BERLIN));

        assertThat(length).isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(week.start(BERLIN)).isEqualTo("2026-03-22T23:00:00Z");
        assertThat(week.end(BERLIN)).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void theWeekOfTheAutumnChangeHasAnHourMore() {
        IsoWeek week = IsoWeek.parse("2026-W43");

        Duration length = Duration.between(week.start(BERLIN), week.end(BERLIN));

        assertThat(length).isEqualTo(Duration.ofHours(7 * 24 + 1));
        assertThat(week.end(BERLIN)).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void aWeekMayBeginAtOneWhereMidnightIsLeftOut() {
        ZoneId tehran = ZoneId.of("Asia/Tehran");
        IsoWeek week = IsoWeek.parse("2021-W12");

        Instant start = week.start(tehran);

        assertThat(start.atZone(tehran).toLocalTime()).isEqualTo("01:00");
        assertThat(IsoWeek.of(start, tehran)).isEqualTo(week);
        assertThat(IsoWeek.of(start.minusMillis(1), tehran)).isEqualTo(week.plus(-1));
    }

    @Test
    void oneInstantLiesInDifferentWeeksOfDifferentZones() {
        Instant monday = Instant.parse("2026-11-16T00:30:00Z");

        assertThat(IsoWeek.of(monday, BERLIN)).hasToString("2026-W47");
        assertThat(IsoWeek.of(monday, AUCKLAND)).hasToString("2026-W47");
        assertThat(IsoWeek.of(monday, LOS_ANGELES)).hasToString("2026-W46");
    }

    @Test
    void theLastCompleteWeekChangesAtMidnightOfTheZone() {
        Instant lastMoment = Instant.parse("2026-11-15T22:59:59.999Z");

        assertThat(IsoWeek.lastComplete(lastMoment, BERLIN)).hasToString("2026-W45");
        assertThat(IsoWeek.lastComplete(lastMoment.plusMillis(1), BERLIN)).hasToString("2026-W46");
    }

    @Test
    void startAndEndEncloseExactlyTheWeeksInstants() {
        IsoWeek week = IsoWeek.parse("2026-W53");

        for (ZoneId zone : List.of(BERLIN, AUCKLAND, LOS_ANGELES, ZoneOffset.UTC)) {
            assertThat(IsoWeek.of(week.start(zone), zone)).isEqualTo(week);
            assertThat(IsoWeek.of(week.start(zone).minusMillis(1), zone)).isEqualTo(week.plus(-1));
            assertThat(IsoWeek.of(week.end(zone).minusMillis(1), zone)).isEqualTo(week);
            assertThat(IsoWeek.of(week.end(zone), zone)).isEqualTo(week.plus(1));
        }
    }

    @Test
    void weeksAreCountedAcrossYearsOfFiftyTwoAndFiftyThree() {
        IsoWeek week = IsoWeek.parse("2026-W52");

        assertThat(week.plus(1)).hasToString("2026-W53");
        assertThat(week.plus(2)).hasToString("2027-W01");
        assertThat(week.until(IsoWeek.parse("2027-W52"))).isEqualTo(53);
        assertThat(IsoWeek.parse("2027-W01").until(week)).isEqualTo(-2);
        assertThat(week).isLessThan(week.plus(1)).isGreaterThan(week.plus(-60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-46",
                "2026-W4",
                "2026-W046",
                "W46-2026",
                "2026-w46",
                " 2026-W46",
                "2026-W46\n",
                "٢٠٢٦-W46",
                "-2026-W46",
                "2026-W46; DROP TABLE"
            })
    void refusesWhatIsNoWeek(String text) {
        assertThatThrownBy(() -> IsoWeek.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void refusesAWeekThatItsYearDoesNotHave() {
        assertThatThrownBy(() -> IsoWeek.parse("2025-W53"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025 has weeks 1 to 52, not 53");
        assertThatThrownBy(() -> new IsoWeek(2026, 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new IsoWeek(0, 1)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new IsoWeek(10_000, 1)).hasMessageContaining("was 10000");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (IsoWeek week = IsoWeek.parse("2019-W50"); week.year() < 2022; week = week.plus(1)) {
            assertThat(IsoWeek.parse(week.toString())).isEqualTo(week);
            assertThat(IsoWeek.of(week.monday())).isEqualTo(week);
        }
    }
}
