package org.emptychair.atlassian.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date or time as a calendar writes it, before anybody asks where.
 *
 * @param local in its own place
 * @param wholeDay whether there is no time of day
 * @param place where that is
 */
record Moment(LocalDateTime local, boolean wholeDay, Zones.Place place) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int DAY_LENGTH = 8;
    private static final Zones.Place UTC = local -> local.toInstant(ZoneOffset.UTC);

    /** Of a property that holds one. */
    static Moment of(Content content, Zones zones) {
        return of(content, content.value().strip(), zones);
    }

    /** Of one of several that a property holds. */
    static Moment of(Content content, String text, Zones zones) {
        try {
            if (text.length() == DAY_LENGTH) {
                LocalDate day = LocalDate.parse(text, DAY);
                return new Moment(checked(content, day.atStartOfDay()), true, zones.floating());
            }
            boolean utc = text.endsWith("Z");
            String bare = utc ? text.substring(0, text.length() - 1) : text;
            LocalDateTime local = checked(content, LocalDateTime.parse(bare, TIME));
            return new Moment(local, false, utc ? UTC : place(content, zones));
        } catch (DateTimeException wrong) {
            throw content.wrong("is no date or time");
        }
    }

    private static Zones.Place place(Content content, Zones zones) {
        Optional<String> zone = content.parameter("TZID");
        return zone.isPresent() ? zones.of(zone.get(), content) : zones.floating();
    }

    private static LocalDateTime checked(Content content, LocalDateTime local) {
        if (local.getYear() < 1 || local.getYear() > 9000) {
            throw content.wrong("lies in no year of ours");
        }
        return local;
    }

    Instant instant() {
        return place.instant(local);
    }

    /** The same on another day or at another time, in the same place. */
    Moment at(LocalDateTime other) {
        return new Moment(other, wholeDay, place);
    }

    /** Tells it from all others, however it is written. */
    String name() {
        return wholeDay ? local.toLocalDate().toString() : instant().toString();
    }
}
