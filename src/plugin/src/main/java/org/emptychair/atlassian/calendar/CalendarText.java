package org.emptychair.atlassian.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A calendar's text within its limits, and where each of its unfolded lines begins. */
final class CalendarText {
    /** Years of a busy person's appointments take less. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_DEPTH = 4;
    private static final int MOST_EVENTS = 10_000;
    private static final String BEGIN = "BEGIN:";
    private static final String CALENDAR = "VCALENDAR";

    private final String text;
    private final int[] starts;

    private CalendarText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    String text() {
        return text;
    }

    /** How many unfolded lines there are. */
    int size() {
        return starts.length;
    }

    /** The line on which an unfolded one begins, from 1. */
    int start(int unfolded) {
        return starts[unfolded];
    }

    /**
     * @throws UnreadableCalendar when it is too large, too deep, or has a line that is none
     */
    static CalendarText read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableCalendar(
                    0, "has more than %d MB".formatted(MOST_BYTES / (1024 * 1024)));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new UnreadableCalendar(0, "is empty");
        }
        return of(plain);
    }

    private static CalendarText of(String text) {
        int[] starts = new int[1024];
        int count = 0;
        int number = 0;
        int depth = 0;
        int events = 0;
        boolean colon = true;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            number++;
            String begin = text.substring(from, Math.min(to, from + 40)).strip();
            boolean folded = text.charAt(from) == ' ' || text.charAt(from) == '\t';
            if (begin.isEmpty() && !folded && depth > 0) {
                throw new UnreadableCalendar(number, "is empty");
            }
            if (!folded && !begin.isEmpty()) {
                refuseWithout(colon, count == 0 ? number : starts[count - 1]);
                colon = false;
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = number;
                depth += depth(begin, number);
                events += begin.equalsIgnoreCase(BEGIN + "VEVENT") ? 1 : 0;
                check(number, depth, events);
            }
            colon = colon || text.substring(from, to).indexOf(':') >= 0;
            from = to + 1;
        }
        return new CalendarText(text, Arrays.copyOf(starts, count));
    }

    private static void refuseWithout(boolean colon, int number) {
        if (!colon) {
            throw new UnreadableCalendar(number, "has no colon");
        }
    }

    private static int depth(String begin, int number) {
        boolean opens = begin.regionMatches(true, 0, BEGIN, 0, BEGIN.length());
        if (number == 1 && !(opens && begin.toUpperCase(Locale.ROOT).endsWith(CALENDAR))) {
            throw new UnreadableCalendar(1, "is no BEGIN:VCALENDAR");
        }
        return opens ? 1 : begin.regionMatches(true, 0, "END:", 0, 4) ? -1 : 0;
    }

    private static void check(int number, int depth, int events) {
        if (depth > MOST_DEPTH) {
            throw new UnreadableCalendar(
                    number, "lies in more than %d others".formatted(MOST_DEPTH));
        }
        if (events > MOST_EVENTS) {
            throw new UnreadableCalendar(
                    number, "is one of more than %,d events".formatted(MOST_EVENTS));
        }
    }
}
