package org.emptychair.atlassian.csv.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file writes its dates: {@code ISO}, or a pattern such as {@code dd.MM.yyyy HH:mm} as {@link
 * DateTimeFormatter} has it. Strict: there is no 31 June.
 */
public final class DateFormat {
    /**
     * A day, or a day and a time, with or without an offset, as ISO 8601 and databases write it.
     */
    public static final DateFormat ISO = new DateFormat("ISO", iso());

    private static final int LONGEST = 60;

    private final String written;
    private final DateTimeFormatter formatter;

    private DateFormat(String written, DateTimeFormatter formatter) {
        this.written = written;
        this.formatter =
                formatter
                        .withResolverStyle(ResolverStyle.STRICT)
                        .withChronology(IsoChronology.INSTANCE);
    }

    /**
     * @throws IllegalArgumentException when it is no pattern of a day
     */
    public static DateFormat of(String written) {
        if (written.equalsIgnoreCase(ISO.written)) {
            return ISO;
        }
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("a date format has at most 60 characters");
        }
        DateFormat format =
                new DateFormat(
                        written,
                        new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(strictYears(written))
                                .toFormatter(Locale.ENGLISH));
        if (format.read(format.example(), ZoneId.of("UTC")).isEmpty()) {
            throw new IllegalArgumentException("has no day, month and year");
        }
        return format;
    }

    public String written() {
        return written;
    }

    /** A date in this format. */
    public String example() {
        ZonedDateTime when = ZonedDateTime.of(2026, 11, 30, 14, 5, 9, 0, ZoneId.of("UTC"));
        return equals(ISO) ? "2026-11-30T14:05:09Z" : formatter.format(when);
    }

    /**
     * The instant that a cell means; a day means its beginning.
     *
     * @param zone where the file says no offset
     * @return absent when the cell is not written in this format
     */
    public Optional<Instant> read(String cell, ZoneId zone) {
        String text = cell.strip();
        // Asked without an exception first: guessing asks many formats that do not fit.
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor loose = formatter.parseUnresolved(text, position);
        if (loose == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(instant(formatter.parse(text), zone));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor read, ZoneId zone) {
        if (read.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(read);
        }
        return read.isSupported(ChronoField.HOUR_OF_DAY)
                ? LocalDateTime.from(read).atZone(zone).toInstant()
                : LocalDate.from(read).atStartOfDay(zone).toInstant();
    }

    /** Strict years are written {@code u}; people write {@code y}. */
    private static String strictYears(String pattern) {
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            quoted ^= letter == '\'';
            strict.append(letter == 'y' && !quoted ? 'u' : letter);
        }
        return strict.toString();
    }

    private static DateTimeFormatter iso() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .optionalStart()
                .appendPattern("['T'][ ]")
                .append(DateTimeFormatter.ISO_LOCAL_TIME)
                .optionalStart()
                .appendPattern("[ ]")
                .appendPattern("[XXX][XX][X]['UTC']")
                .optionalEnd()
                .optionalEnd()
                .toFormatter(Locale.ENGLISH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateFormat format && format.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
