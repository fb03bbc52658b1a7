package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private static Optional<LocalDate> day(String title, String body) {
        return MeetingDay.of(Optional.empty(), new Sheet(7, "LEAD", title, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leadership weekly 2026-11-19",
                "Leadership weekly, 19 November 2026",
                "Weekly of November 19, 2026",
                "Runde am 19.11.2026",
                "Runde am 19. November 2026",
                "Réunion du 19 novembre 2026",
                "Nov. 19 2026",
                "19 nov. 2026: weekly",
                "Réunion du 19 nov. 2026",
                "Reunión del 19 de noviembre de 2026",
                "Reunião de 19 de novembro de 2026",
                "November 19th, 2026",
                "会議 2026年11月19日",
                "経営会議（2026年11月19日（木））",
                "会議 ２０２６年１１月１９日",
                "会議 2026年 11月 19日",
                "会議 2026/11/19",
                "회의 2026년 11월 19일"
            })
    void aTitleTellsItsDayAsPeopleWriteIt(String title) {
        assertThat(day(title, "")).contains(DAY);
    }

    @Test
    void theFirstOfAMonthHasItsOwnWayInFrench() {
        assertThat(day("Réunion du 1er décembre 2026", ""))
                .contains(DAY.withMonth(12).withDayOfMonth(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Leadership weekly", "Plan 2026", "31.02.2026", "2026-13-01", "2026年13月1日"})
    void aTitleWithoutADayTellsNone(String title) {
        assertThat(day(title, "")).isEmpty();
    }

    @Test
    void theMacroComesBeforeThePageAndThePageBeforeItsTitle() {
        String body =
                "<p><time datetime=\"2026-11-20\" /> and <time datetime=\"2026-11-21\" /></p>";
        Sheet page = new Sheet(7, "LEAD", "Weekly 2026-11-18", body);

        assertThat(MeetingDay.of(Optional.of(DAY), page)).contains(DAY);
        assertThat(MeetingDay.of(Optional.empty(), page)).contains(DAY.plusDays(1));
        assertThat(day("Weekly 2026-11-19", "<time datetime=\"2026-02-30\" />")).contains(DAY);
    }

    @Test
    void aLongPageOfHalfATimeEnds() {
        assertThat(day("Weekly", "<time datetime='2026-".repeat(50_000))).isEmpty();
    }
}
