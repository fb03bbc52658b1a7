package org.emptychair.view.time;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.view.Texts;

/** Puts a service time into words, for whom it belongs to. */
public final class EntryWords {
    private final Texts texts;
    private final ZoneId zone;

    public EntryWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** When, how long and what. */
    public String what(ServiceTime time) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(texts.locale())
                        .format(time.span().firstDay(zone));
        String activity = time.activity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say(
                "emptychair.time.entry",
                day,
                TypedMinutes.written(time.span().minutes()),
                texts.say("emptychair.time.activity." + activity));
    }

    /** Its issue and note; empty for neither. */
    public String more(ServiceTime time) {
        return Stream.of(time.issue().map(IssueKey::text), time.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** All of it. */
    public String whole(ServiceTime time) {
        String more = more(time);
        return more.isEmpty() ? what(time) : what(time) + " \u00b7 " + more;
    }
}
