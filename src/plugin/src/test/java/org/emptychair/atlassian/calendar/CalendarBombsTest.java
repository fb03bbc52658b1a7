package org.emptychair.atlassian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.calendar.CalendarReading;
import org.junit.jupiter.api.Test;

/** Calendars that are made to keep a server busy. */
class CalendarBombsTest {
    private static final String HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n";
    private static final String EVENT = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTAMP:20200101T000000Z\r\n";
    private static final int MEGABYTE = 1024 * 1024;

    /** Gives bytes as long as somebody reads, and counts them. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] to, int from, int length) {
            given += length;
            Arrays.fill(to, from, from + length, (byte) 'x');
            return length;
        }
    }

    private static CalendarReading read(InputStream body) throws IOException {
        LocalDate last = LocalDate.of(2026, 11, 22);
        return new CalendarFile("file", last.minusDays(91), last, ZoneOffset.UTC).read(body);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String events(int count, String lines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            text.append(EVENT.formatted(i)).append(lines).append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static String rule(String rule) {
        return "DTSTART:19700101T000000Z\r\nRRULE:" + rule;
    }

    private static Map<String, String> bombs() {
        Map<String, String> bombs = new LinkedHashMap<>();
        bombs.put("each second since 1970", events(1, rule("FREQ=SECONDLY")));
        bombs.put(
                "each second of each day",
                events(1, rule("FREQ=DAILY;BYHOUR=" + upTo(24) + ";BYMINUTE=" + upTo(60))));
        bombs.put("a hundred thousand times", events(3, rule("FREQ=DAILY;COUNT=100000")));
        bombs.put("ten thousand daily events", events(10_000, rule("FREQ=DAILY;BYMONTH=1")));
        bombs.put("too many events", events(10_001, "DTSTART:20261101T000000Z"));
        bombs.put("more appointments than anybody keeps", events(1_000, rule("FREQ=DAILY")));
        bombs.put("an interval without end", events(1, rule("FREQ=DAILY;INTERVAL=2147483647")));
        bombs.put(
                "zones in zones",
                HEAD
                        + String.join(
                                "", Collections.nCopies(100_000, "BEGIN:VTIMEZONE\r\nTZID:a\r\n")));
        bombs.put("a zone that changes each second", zone("FREQ=SECONDLY"));
        bombs.put("a zone that changes each day", zone("FREQ=DAILY"));
        bombs.put("a year beyond all", events(1, "DTSTART:99990101T000000Z"));
        return bombs;
    }

    private static String zone(String rule) {
        return HEAD
                + "BEGIN:VTIMEZONE\r\nTZID:a\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:"
                + rule
                + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                + EVENT.formatted(1)
                + "DTSTART;TZID=a:20261101T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String upTo(int end) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            all.add(Integer.toString(i));
        }
        return String.join(",", all);
    }

    @Test
    void everyBombEndsInAMessage() {
        StringBuilder table = new StringBuilder("bomb | bytes | says | ms\n");
        bombs().forEach(
                        (name, bomb) -> {
                            long began = System.nanoTime();
                            assertThatThrownBy(() -> read(text(bomb)))
                                    .as(name)
                                    .isInstanceOf(UnreadableCalendar.class)
                                    .satisfies(
                                            said ->
                                                    table.append(
                                                            "%s | %,d | %s | %d%n"
                                                                    .formatted(
                                                                            name,
                                                                            bomb.length(),
                                                                            said.getMessage(),
                                                                            (System.nanoTime()
                                                                                            - began)
                                                                                    / 1_000_000)));
                        });
        System.out.println(table);
    }

    @Test
    void ofAHundredMegabytesOnlyTheFirstTenAreRead() {
        Endless endless = new Endless();
        InputStream body = new SequenceInputStream(text(HEAD), endless);

        assertThatThrownBy(() -> read(body))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("has more than 10 MB");
        assertThat(endless.given).isLessThan(11L * MEGABYTE);
    }

    @Test
    void aRuleThatBeganLongAgoCostsNoMoreThanAYoungOne() throws IOException {
        CalendarReading reading =
                read(text(events(100, "DTSTART:00010101T090000Z\r\nRRULE:FREQ=DAILY")));

        assertThat(reading.appointments()).hasSize(100 * 92);
    }
}
