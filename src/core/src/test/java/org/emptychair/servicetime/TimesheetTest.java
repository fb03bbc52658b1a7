package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CARE_8;
import static org.emptychair.servicetime.TimeWorld.MONDAY;
import static org.emptychair.servicetime.TimeWorld.between;
import static org.emptychair.servicetime.TimeWorld.onDay;
import static org.emptychair.servicetime.TimeWorld.timed;
import static org.emptychair.servicetime.TimeWorld.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesheetTest {
    private static DayTime monday(ServiceTime... times) {
        return Timesheet.of(List.of(times), BERLIN).on(MONDAY);
    }

    @Test
    void whatTwoSourcesTellOfTheSameHourCountsOnce() {
        DayTime day =
                monday(
                        timed("2026-11-09T08:00:00Z", "2026-11-09T10:00:00Z", Rank.CALENDAR),
                        timed("2026-11-09T09:00:00Z", "2026-11-09T11:00:00Z", Rank.WORKLOG));

        assertThat(day.service()).isEqualTo(180);
    }

    @Test
    void theHigherRankSaysWhatTheSharedMinutesWere() {
        DayTime day =
                monday(
                        told(
                                between("2026-11-09T08:00:00Z", "2026-11-09T10:00:00Z"),
                                Activity.MEETING_CUSTOMERS,
                                Rank.CALENDAR,
                                Optional.empty()),
                        told(
                                between("2026-11-09T09:00:00Z", "2026-11-09T09:30:00Z"),
                                Activity.OTHER_WORK,
                                Rank.BY_HAND,
                                Optional.empty()));

        assertThat(day.of(Activity.MEETING_CUSTOMERS)).isEqualTo(90);
        assertThat(day.of(Activity.OTHER_WORK)).isEqualTo(30);
        assertThat(day.service()).isEqualTo(90);
        assertThat(day.logged()).isEqualTo(120);
    }

    @Test
    void twoHoursTypedAndTheWorklogOfTheSameIssueAreTheSameWork() {
        ServiceTime typed =
                told(
                        new Span.OnDay(MONDAY, 120),
                        Activity.WORKING_COMPLAINTS,
                        Rank.BY_HAND,
                        Optional.of(CARE_7));
        ServiceTime same =
                told(
                        between("2026-11-09T08:00:00Z", "2026-11-09T10:00:00Z"),
                        Activity.WORKING_COMPLAINTS,
                        Rank.WORKLOG,
                        Optional.of(CARE_7));
        ServiceTime another =
                told(
                        between("2026-11-09T11:00:00Z", "2026-11-09T11:20:00Z"),
                        Activity.WORKING_COMPLAINTS,
                        Rank.WORKLOG,
                        Optional.of(CARE_8));

        assertThat(monday(typed, same, another).service()).isEqualTo(140);
    }

    @Test
    void twoDifferentHoursOnOneIssueBothCount() {
        ServiceTime morning =
                told(
                        between("2026-11-09T08:00:00Z", "2026-11-09T09:00:00Z"),
                        Activity.LISTENING,
                        Rank.BY_HAND,
                        Optional.of(CARE_7));
        ServiceTime evening =
                told(
                        between("2026-11-09T16:00:00Z", "2026-11-09T17:00:00Z"),
                        Activity.WORKING_COMPLAINTS,
                        Rank.WORKLOG,
                        Optional.of(CARE_7));

        assertThat(monday(morning, evening).service()).isEqualTo(120);
    }

    @Test
    void workOverMidnightBelongsToBothDaysOfTheTeamsZone() {
        ServiceTime night = timed("2026-11-09T22:00:00Z", "2026-11-10T00:30:00Z", Rank.WORKLOG);

        Timesheet sheet = Timesheet.of(List.of(night), BERLIN);

        assertThat(sheet.on(MONDAY).service()).isEqualTo(60);
        assertThat(sheet.on(MONDAY.plusDays(1)).service()).isEqualTo(90);
    }

    @Test
    void aDayNeverHoldsMoreThanItsOwnLength() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);

        Timesheet sheet =
                Timesheet.of(
                        List.of(
                                onDay(spring, 1_500),
                                onDay(autumn, 1_500),
                                onDay(MONDAY, 1_000),
                                onDay(MONDAY, 1_000)),
                        BERLIN);

        assertThat(sheet.on(spring).service()).isEqualTo(23 * 60);
        assertThat(sheet.on(autumn).service()).isEqualTo(25 * 60);
        assertThat(sheet.on(MONDAY).service()).isEqualTo(24 * 60);
    }

    @Test
    void theHourThatAutumnRepeatsIsTwoHours() {
        ServiceTime night = timed("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z", Rank.BY_HAND);

        DayTime day = Timesheet.of(List.of(night), BERLIN).on(LocalDate.of(2026, 10, 25));

        assertThat(day.service()).isEqualTo(120);
    }

    @Test
    void whatIsOnlyProposedCountsNowhere() {
        ServiceTime told = onDay(MONDAY, 60);
        ServiceTime proposed =
                new ServiceTime(
                        new Origin("calendar", "1"),
                        told.leader(),
                        told.span(),
                        told.activity(),
                        Optional.empty(),
                        Optional.empty(),
                        Rank.CALENDAR,
                        false);

        assertThat(monday(proposed)).isEqualTo(DayTime.NONE);
        assertThat(monday(proposed.confirmed()).service()).isEqualTo(60);
    }
}
