package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.emptychair.setting.Mode;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class MomentsTest {
    /** A Thursday, 09:02 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-19T08:02:00Z");

    private static Moments moments(Instant now, Locale locale) {
        Texts texts = new PropertyTexts(locale);
        return new Moments(new Phrases(texts, new Discretion(Mode.AS_VIEWER)), now, BERLIN);
    }

    private static Moments moments() {
        return moments(NOW, Locale.UK);
    }

    @Test
    void whatWasIsToldByHowLongAgoItWas() {
        assertThat(moments().ago(NOW.minusSeconds(20))).isEqualTo("just now");
        assertThat(moments().ago(NOW.minusSeconds(180))).isEqualTo("3 min ago");
        assertThat(moments().ago(NOW.minus(Duration.ofHours(2)))).isEqualTo("2 h ago");
        assertThat(moments().ago(NOW.minus(Duration.ofHours(12)))).isEqualTo("yesterday");
        assertThat(moments().ago(NOW.minus(Duration.ofDays(2)))).isEqualTo("Tuesday");
        assertThat(moments().ago(NOW.minus(Duration.ofDays(7)))).isEqualTo("12 Nov");
        assertThat(moments().ago(NOW.minus(Duration.ofDays(400)))).isEqualTo("15 Oct 2025");
    }

    @Test
    void lengthsOfTimeHaveTheirRightPlural() {
        assertThat(moments().lasting(Duration.ofMinutes(59))).isEqualTo("less than an hour");
        assertThat(moments().lasting(Duration.ofHours(1))).isEqualTo("1 hour");
        assertThat(moments().lasting(Duration.ofHours(23))).isEqualTo("23 hours");
        assertThat(moments().lasting(Duration.ofHours(24))).isEqualTo("1 day");
        assertThat(moments().lasting(Duration.ofDays(1_200))).isEqualTo("1,200 days");
        assertThat(moments().lasting(Duration.ofDays(-1))).isEqualTo("less than an hour");
    }

    @Test
    void inTheSharedModeTheyAreRough() {
        assertThat(moments().roughly(Duration.ofDays(1))).isEqualTo("a day or two");
        assertThat(moments().roughly(Duration.ofDays(6))).isEqualTo("a few days");
        assertThat(moments().roughly(Duration.ofDays(12))).isEqualTo("about 2 weeks");
        assertThat(moments().roughly(Duration.ofDays(300))).isEqualTo("about 10 months");
    }

    @Test
    void whatIsDueTodayIsToldByTheHour() {
        assertThat(moments().due(Instant.parse("2026-11-19T16:00:00Z"))).isEqualTo("today 17:00");
        assertThat(moments().due(Instant.parse("2026-11-20T08:00:00Z")))
                .isEqualTo("tomorrow 09:00");
        assertThat(moments().due(Instant.parse("2026-11-14T08:00:00Z"))).isEqualTo("14 Nov");
        assertThat(moments().dueLong(Instant.parse("2026-10-30T08:00:00Z")))
                .isEqualTo("30 October");
    }

    @Test
    void longDaysAndDaysOfTheWeekAreInTheReadersLanguage() {
        LocalDate day = LocalDate.parse("2026-11-14");

        assertThat(moments(NOW, Locale.GERMANY).longDay(day)).isEqualTo("14. November");
        assertThat(moments(NOW, Locale.FRANCE).longDay(day)).isEqualTo("14 novembre");
        assertThat(moments(NOW, Locale.JAPAN).longDay(day)).isEqualTo("11月14日");
        assertThat(moments(NOW, Locale.FRANCE).ago(NOW.minus(Duration.ofDays(2))))
                .isEqualTo("mardi");
        assertThat(moments(NOW, Locale.JAPAN).ago(NOW.minus(Duration.ofDays(2)))).isEqualTo("火曜日");
    }

    /** The night in which clocks go back has 25 hours, and still only one midnight. */
    @Test
    void yesterdayIsADayOfTheCalendarWhateverTheClocksDo() {
        Instant morning = Instant.parse("2026-10-25T23:30:00Z");

        assertThat(moments(morning, Locale.UK).ago(Instant.parse("2026-10-25T22:30:00Z")))
                .isEqualTo("yesterday");
        assertThat(moments(morning, Locale.UK).onDay(Instant.parse("2026-10-25T23:10:00Z")))
                .isEqualTo("today");
    }

    @Test
    void onNewYearsDayTheYearStandsBesideTheOldYearsDays() {
        Moments newYear = moments(Instant.parse("2027-01-01T08:00:00Z"), Locale.UK);

        assertThat(newYear.day(LocalDate.parse("2026-12-12"))).isEqualTo("12 Dec 2026");
        assertThat(newYear.span(new IsoWeek(2026, 52))).isEqualTo("21\u201327 Dec 2026");
        assertThat(newYear.span(new IsoWeek(2026, 53))).isEqualTo("28 Dec 2026 \u2013 3 Jan");
    }

    @Test
    void daysAreWrittenAsTheReadersLanguageDoes() {
        LocalDate day = LocalDate.parse("2026-11-14");

        assertThat(moments(NOW, Locale.US).day(day)).isEqualTo("Nov 14");
        assertThat(moments(NOW, Locale.GERMANY).day(day)).isEqualTo("14.11.");
        assertThat(moments(NOW, Locale.JAPAN).day(day)).isEqualTo("11/14");
        assertThat(moments(NOW, Locale.FRANCE).day(day)).isEqualTo("14 nov.");
        assertThat(moments(NOW, Locale.US).span(new IsoWeek(2026, 46)))
                .isEqualTo("Nov 9 \u2013 Nov 15");
        assertThat(moments(NOW, Locale.GERMANY).span(new IsoWeek(2026, 46)))
                .isEqualTo("09.11. \u2013 15.11.");
        assertThat(moments(NOW, Locale.FRANCE).span(new IsoWeek(2026, 46)))
                .isEqualTo("9\u201315 nov.");
        assertThat(moments(NOW, Locale.JAPAN).span(new IsoWeek(2026, 46)))
                .isEqualTo("11/09 \u2013 11/15");
        assertThat(moments().span(new IsoWeek(2026, 46))).isEqualTo("9\u201315 Nov");
        assertThat(moments().span(new IsoWeek(2026, 40))).isEqualTo("28 Sept \u2013 4 Oct");
    }
}
