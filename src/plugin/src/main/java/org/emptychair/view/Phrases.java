package org.emptychair.view;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.OptionalInt;
import org.emptychair.week.IsoWeek;

/** Numbers, days and weeks as the reader's language writes them. */
final class Phrases {
    private final Texts texts;
    private final Discretion discretion;

    Phrases(Texts texts, Discretion discretion) {
        this.texts = texts;
        this.discretion = discretion;
    }

    String say(String key, String... places) {
        return texts.say(key, places);
    }

    String number(int count) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(count);
    }

    /** The count, or "under 5" where no more may be told. */
    String count(int count) {
        OptionalInt told = discretion.tell(count);
        return told.isPresent()
                ? number(told.getAsInt())
                : say("emptychair.count.under", number(Discretion.FEWEST));
    }

    String percent(int percent) {
        return say("emptychair.percent", number(percent));
    }

    String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    String week(IsoWeek week) {
        return say("emptychair.week", Integer.toString(week.number()));
    }

    /** Such as "9–15 Nov", or "28 Sep – 4 Oct" across months. */
    String span(IsoWeek week) {
        LocalDate first = week.monday();
        LocalDate last = week.sunday();
        DateTimeFormatter dayAndMonth = DateTimeFormatter.ofPattern("d MMM", texts.locale());
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "\u2013" + dayAndMonth.format(last)
                : dayAndMonth.format(first) + " \u2013 " + dayAndMonth.format(last);
    }
}
