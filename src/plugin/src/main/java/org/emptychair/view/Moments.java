package org.emptychair.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.emptychair.week.IsoWeek;

/** Days and times as people say them, seen from one instant in one zone. */
public final class Moments {
    private static final int HOUR = 60;
    private static final int WEEK = 7;

    private final Phrases phrases;
    private final ZonedDateTime now;

    public Moments(Phrases phrases, Instant now, ZoneId zone) {
        this.phrases = phrases;
        this.now = now.atZone(zone);
    }

    /** Such as "09:02". */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(now.getZone()));
    }

    /** Such as "07:10", or "14 Nov" when that was not today. */
    public String when(Instant at) {
        return LocalDate.ofInstant(at, now.getZone()).equals(today()) ? time(at) : day(at);
    }

    /** Such as "3 min ago", "2 h ago", "yesterday", "Tuesday", "14 Nov". */
    public String ago(Instant at) {
        long minutes = Math.max(0, ChronoUnit.MINUTES.between(at, now.toInstant()));
        LocalDate day = LocalDate.ofInstant(at, now.getZone());
        long days = ChronoUnit.DAYS.between(day, today());
        if (minutes == 0) {
            return phrases.say("emptychair.ago.now");
        }
        if (minutes < HOUR) {
            return phrases.say("emptychair.ago.minutes", phrases.number(minutes));
        }
        if (days <= 0) {
            return phrases.say("emptychair.ago.hours", phrases.number(minutes / HOUR));
        }
        return days < WEEK ? recent(day, days) : day(day);
    }

    private String recent(LocalDate day, long days) {
        return days == 1
                ? phrases.say("emptychair.ago.yesterday")
                : day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** Such as "5 hours" or "12 days". */
    public String lasting(Duration duration) {
        long hours = Math.max(0, duration.toHours());
        if (hours == 0) {
            return phrases.say("emptychair.lasting.minutes");
        }
        return hours < 24
                ? phrases.counted("emptychair.lasting.hours.", hours)
                : phrases.counted("emptychair.lasting.days.", duration.toDays());
    }

    /** Such as "a few days" or "about 2 weeks", for who may not know it to the day. */
    public String roughly(Duration duration) {
        long days = Math.max(0, duration.toDays());
        if (days < WEEK) {
            return phrases.say(
                    days < 2 ? "emptychair.roughly.fresh" : "emptychair.roughly.few-days");
        }
        return days < 70
                ? phrases.counted("emptychair.roughly.weeks.", Math.round(days / 7.0))
                : phrases.counted("emptychair.roughly.months.", Math.round(days / 30.4));
    }

    /** "today 17:00", "tomorrow 09:00", "14 Nov". */
    public String due(Instant at) {
        long days = ChronoUnit.DAYS.between(today(), LocalDate.ofInstant(at, now.getZone()));
        if (days == 0) {
            return phrases.say("emptychair.day.today-at", time(at));
        }
        return days == 1 ? phrases.say("emptychair.day.tomorrow-at", time(at)) : day(at);
    }

    /** As {@link #due}, with the month in full where it is neither today nor tomorrow. */
    public String dueLong(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, now.getZone());
        long days = ChronoUnit.DAYS.between(today(), day);
        return days == 0 || days == 1 ? due(at) : longDay(day);
    }

    /** "today", "yesterday", "Tuesday" or "14 Nov": a day that is over, without its time. */
    public String onDay(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, now.getZone());
        long days = ChronoUnit.DAYS.between(day, today());
        if (days == 0) {
            return phrases.say("emptychair.day.today");
        }
        return days > 0 && days < WEEK ? recent(day, days) : day(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, now.getZone()));
    }

    /** Such as "14 Nov"; with the year when it is not this one. */
    public String day(LocalDate day) {
        String pattern = pattern(FormatStyle.MEDIUM);
        String shown = day.getYear() == now.getYear() ? withoutYear(pattern) : pattern;
        return DateTimeFormatter.ofPattern(shown, locale()).format(day);
    }

    /** Such as "30 October"; with the year when it is not this one. */
    public String longDay(LocalDate day) {
        String pattern = pattern(FormatStyle.LONG);
        String shown = day.getYear() == now.getYear() ? withoutYear(pattern) : pattern;
        return DateTimeFormatter.ofPattern(shown, locale()).format(day);
    }

    /** Such as "19 November 2026". */
    public String fullDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /** Such as "9–15 Nov", or "28 Sep – 4 Oct" across months. */
    public String span(IsoWeek week) {
        LocalDate first = week.monday();
        LocalDate last = week.sunday();
        boolean sameMonth = first.getMonth() == last.getMonth();
        boolean dayFirst = pattern(FormatStyle.MEDIUM).startsWith("d ");
        return sameMonth && dayFirst
                ? first.getDayOfMonth() + "\u2013" + day(last)
                : day(first) + " \u2013 " + day(last);
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private Locale locale() {
        return phrases.texts().locale();
    }

    private String pattern(FormatStyle style) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                style, null, IsoChronology.INSTANCE, locale());
    }

    /** The pattern with its year, and what stands around the year, left out. */
    private static String withoutYear(String pattern) {
        return pattern.replaceAll("^y+[^dM]*|[^dM.]*y+('[^']*'|[^dM])*$", "");
    }
}
