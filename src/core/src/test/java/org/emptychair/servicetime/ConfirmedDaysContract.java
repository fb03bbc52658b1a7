package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.servicetime.TimeWorld.INES;
import static org.emptychair.servicetime.TimeWorld.LENA;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.WEEK_46;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

/** What every store of confirmed days does. */
public abstract class ConfirmedDaysContract {
    /** A store in which nobody confirmed anything. */
    protected abstract ConfirmedDays empty();

    private static SortedSet<LocalDate> days(LocalDate... days) {
        return new TreeSet<>(List.of(days));
    }

    @Test
    void confirmedDaysComeBackOfTheirLeaderAlone() {
        ConfirmedDays confirmed = empty();

        confirmed.confirm(LENA, WEEK_46, days(MONDAY, MONDAY.plusDays(6)));

        assertThat(confirmed.of(LENA, MONDAY, MONDAY.plusDays(6)))
                .containsExactly(MONDAY, MONDAY.plusDays(6));
        assertThat(confirmed.of(LENA, MONDAY.plusDays(1), MONDAY.plusDays(5))).isEmpty();
        assertThat(confirmed.of(INES, MONDAY, MONDAY.plusDays(6))).isEmpty();
    }

    @Test
    void aWeekConfirmedAgainIsWhatWasSaidLast() {
        ConfirmedDays confirmed = empty();
        confirmed.confirm(LENA, WEEK_46, days(MONDAY));
        confirmed.confirm(LENA, WEEK_46.plus(1), days(MONDAY.plusWeeks(1)));

        confirmed.confirm(LENA, WEEK_46, days(MONDAY.plusDays(1)));

        assertThat(confirmed.of(LENA, MONDAY, MONDAY.plusDays(13)))
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(7));
    }

    @Test
    void theDaysOfAllLeadersComeTogether() {
        ConfirmedDays confirmed = empty();
        IsoWeek week53 = IsoWeek.parse("2026-W53");
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        confirmed.confirm(LENA, week53, days(newYear));
        confirmed.confirm(INES, week53, days(newYear.minusDays(1), newYear));
        confirmed.confirm(INES, week53, days());

        assertThat(confirmed.ofAll(newYear, newYear))
                .containsOnlyKeys(LENA)
                .containsEntry(LENA, days(newYear));
        assertThat(confirmed.ofAll(MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void refusesADayOfAnotherWeek() {
        ConfirmedDays confirmed = empty();

        assertThatThrownBy(() -> confirmed.confirm(LENA, WEEK_46, days(MONDAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-11-08 is no day of 2026-W46");
        assertThat(confirmed.ofAll(MONDAY.minusDays(9), MONDAY)).isEmpty();
    }
}
