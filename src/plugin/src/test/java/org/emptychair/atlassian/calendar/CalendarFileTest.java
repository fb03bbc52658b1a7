package org.emptychair.atlassian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.emptychair.calendar.Appointment;
import org.emptychair.calendar.CalendarReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static CalendarReading read(String inside) {
        return readWhole(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//trial//EN\r\n"
                        + inside.strip().replace("\n", "\r\n")
                        + "\r\nEND:VCALENDAR\r\n");
    }

    private static CalendarReading readWhole(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static CalendarReading read(InputStream body) {
        try {
            return new CalendarFile(CalendarReading.FILE, FIRST, LAST, BERLIN).read(body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nDTSTAMP:20261001T000000Z\n"
                + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }

    private static List<String> starts(CalendarReading reading) {
        return reading.appointments().stream()
                .map(Appointment::when)
                .map(
                        when ->
                                when instanceof Appointment.Timed timed
                                        ? timed.from().toString()
                                        : ((Appointment.Days) when).first().toString())
                .sorted()
                .toList();
    }

    @Test
    void anAppointmentTellsWhatWhenAndWhose() {
        CalendarReading reading =
                read(
                        event(
                                "UID:a",
                                "DTSTART;TZID=America/New_York:20261105T090000",
                                "DTEND;TZID=America/New_York:20261105T103000",
                                "SUMMARY:Visit\\, with <b>\\nMarta",
                                "CATEGORIES:Customer\\, big,Travel",
                                "ORGANIZER;CN=Marta:MAILTO:Marta@Example.org"));

        Appointment one = reading.appointments().get(0);

        assertThat(one.when())
                .isEqualTo(
                        new Appointment.Timed(
                                Instant.parse("2026-11-05T14:00:00Z"),
                                Instant.parse("2026-11-05T15:30:00Z")));
        assertThat(one.title()).isEqualTo("Visit, with <b> Marta");
        assertThat(one.categories()).containsExactly("Customer, big", "Travel");
        assertThat(one.organiser()).contains("marta@example.org");
    }

    @Test
    void aWeeklyMeetingStaysAtItsTimeWhenTheClocksChange() {
        CalendarReading reading =
                read(
                        event(
                                "UID:a",
                                "DTSTART;TZID=Europe/Berlin:20200106T090000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261028T080000Z",
                                "EXDATE;TZID=Europe/Berlin:20261019T090000"));

        assertThat(starts(reading))
                .containsExactly(
                        "2026-10-05T07:00:00Z",
                        "2026-10-07T07:00:00Z",
                        "2026-10-12T07:00:00Z",
                        "2026-10-14T07:00:00Z",
                        "2026-10-21T07:00:00Z",
                        "2026-10-26T08:00:00Z",
                        "2026-10-28T08:00:00Z");
    }

    @Test
    void anInstanceThatMovedStandsWhereItIsNowAndACancelledOneNowhere() {
        String series =
                event(
                        "UID:a",
                        "DTSTART:20261102T090000Z",
                        "DTEND:20261102T100000Z",
                        "RRULE:FREQ=WEEKLY;COUNT=4");
        String moved =
                event(
                        "UID:a",
                        "RECURRENCE-ID:20261109T090000Z",
                        "DTSTART:20261110T140000Z",
                        "DTEND:20261110T143000Z");
        String cancelled =
                event(
                        "UID:a",
                        "RECURRENCE-ID:20261116T090000Z",
                        "DTSTART:20261116T090000Z",
                        "STATUS:CANCELLED");

        assertThat(starts(read(series + moved + cancelled)))
                .containsExactly(
                        "2026-11-02T09:00:00Z", "2026-11-10T14:00:00Z", "2026-11-23T09:00:00Z");
        assertThat(read(cancelled + moved + series).appointments())
                .extracting(Appointment::instance)
                .contains("2026-11-09T09:00:00Z");
    }

    @Test
    void aCancelledEventAndACallingOffAreNamedAndDoNotTakePlace() {
        CalendarReading cancelled =
                read(event("UID:a", "DTSTART:20261102T090000Z", "STATUS:CANCELLED"));
        CalendarReading calledOff =
                read("METHOD:CANCEL\n" + event("UID:b", "DTSTART:20261102T090000Z"));

        assertThat(cancelled.appointments()).isEmpty();
        assertThat(cancelled.uids()).containsExactly("a");
        assertThat(calledOff.appointments()).isEmpty();
        assertThat(calledOff.uids()).containsExactly("b");
    }

    @Test
    void wholeDaysEndBeforeTheirEndAndRepeatYearly() {
        CalendarReading reading =
                read(
                        event("UID:a", "DTSTART;VALUE=DATE:20261105", "DTEND;VALUE=DATE:20261108")
                                + event(
                                        "UID:b",
                                        "DTSTART;VALUE=DATE:19961110",
                                        "RRULE:FREQ=YEARLY"));

        assertThat(reading.appointments())
                .extracting(Appointment::when)
                .containsExactlyInAnyOrder(
                        new Appointment.Days(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 7)),
                        new Appointment.Days(
                                LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 10)));
    }

    @Test
    void aLeapDayRepeatsOnLeapDays() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        String text =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                        + event("UID:a", "DTSTART;VALUE=DATE:19960229", "RRULE:FREQ=YEARLY")
                                .replace("\n", "\r\n")
                        + "END:VCALENDAR\r\n";
        CalendarFile file = new CalendarFile("file", first, first.plusYears(2), BERLIN);

        CalendarReading reading = read(file, text);

        assertThat(starts(reading)).containsExactly("2028-02-29");
    }

    private static CalendarReading read(CalendarFile file, String text) {
        try {
            return file.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aZoneThatOnlyTheCalendarKnowsIsTakenAsItDescribesIt() {
        String zone =
                """
                BEGIN:VTIMEZONE
                TZID:Our Eastern
                BEGIN:STANDARD
                DTSTART:19501029T020000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19500402T020000
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4
                END:DAYLIGHT
                END:VTIMEZONE
                """;

        CalendarReading reading =
                read(
                        event("UID:a", "DTSTART;TZID=Our Eastern:20261024T090000")
                                + event("UID:b", "DTSTART;TZID=Our Eastern:20261026T090000")
                                + zone);

        assertThat(starts(reading)).containsExactly("2026-10-24T13:00:00Z", "2026-10-26T14:00:00Z");
    }

    @Test
    void aTimeWithoutAZoneIsAtHome() {
        assertThat(starts(read(event("UID:a", "DTSTART:20261102T090000"))))
                .containsExactly("2026-11-02T08:00:00Z");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(event("UID:a", "DTSTART:2026-11-02"), "line 7: DTSTART '2026-11-02'"),
                Arguments.of(event("UID:a"), "line 4: begins a VEVENT without DTSTART"),
                Arguments.of(
                        event("UID:a", "DTSTART;TZID=Atlantis:20261102T090000"),
                        "line 7: DTSTART '20261102T090000' names the zone Atlantis"),
                Arguments.of(
                        event("UID:a", "DTSTART:20261102T090000Z", "DTEND:20261102T080000Z"),
                        "line 8: DTEND '20261102T080000Z' is before the event begins"),
                Arguments.of(
                        event("UID:a", "DTSTART:20261102T090000Z", "RRULE:FREQ=SECONDLY"),
                        "line 8: RRULE 'FREQ=SECONDLY' does not repeat by days"),
                Arguments.of(
                        event("UID:a", "DTSTART:20261102T090000Z", "RRULE:FREQ=DAILY;INTERVAL=0"),
                        "line 8: RRULE 'FREQ=DAILY;INTERVAL=0' has a wrong INTERVAL"),
                Arguments.of("BEGIN:VEVENT\nno colon\nEND:VEVENT", "line 5: has no colon"),
                Arguments.of("BEGIN:VEVENT\n\nUID:a\nEND:VEVENT", "line 5: is empty"),
                Arguments.of("BEGIN:VEVENT\nUID:a", "line 6: cannot be read"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsRefusedWithItsLine(String inside, String message) {
        assertThatThrownBy(() -> read(inside))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\ufeff"})
    void aFileWithoutALineIsCalledEmpty(String text) {
        assertThatThrownBy(() -> readWhole(text))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html><body>Sign in</body></html>", "BEGIN:VCARD"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThatThrownBy(() -> readWhole(text)).isInstanceOf(UnreadableCalendar.class);
    }
}
