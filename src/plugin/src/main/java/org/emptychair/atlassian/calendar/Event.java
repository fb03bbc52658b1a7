package org.emptychair.atlassian.calendar;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.calendar.Appointment;

/** One event of a calendar, or the other form of one of its instances. */
final class Event {
    private static final Pattern WEEKS = Pattern.compile("([+-]?)P(\\d{1,4})W");
    private static final Pattern UNESCAPED = Pattern.compile("\\\\([\\\\;,nN])");
    private static final int MOST_CATEGORIES = 50;

    private final Block block;
    private final Zones zones;
    private final Moment start;
    private final Duration length;

    Event(Block block, Zones zones) {
        this.block = block;
        this.zones = zones;
        this.start = Moment.of(block.needed("DTSTART"), zones);
        this.length = length();
    }

    Block block() {
        return block;
    }

    Zones zones() {
        return zones;
    }

    Moment start() {
        return start;
    }

    /** Some programs leave it out: then its start and title tell it from the others. */
    String uid() {
        String uid =
                block.text("UID")
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> start.local() + block.text("SUMMARY").orElse(""));
        return uid.substring(0, Math.min(1_000, uid.length()));
    }

    Optional<Moment> recurrenceId() {
        return block.first("RECURRENCE-ID").map(content -> Moment.of(content, zones));
    }

    int sequence() {
        return block.text("SEQUENCE")
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    boolean isCancelled() {
        return block.text("STATUS")
                .filter(it -> it.strip().equalsIgnoreCase("CANCELLED"))
                .isPresent();
    }

    private Duration length() {
        Optional<Content> end = block.first("DTEND");
        Optional<Content> lasting = block.first("DURATION");
        Duration lasts =
                end.map(this::until)
                        .or(() -> lasting.map(Event::duration))
                        .orElse(start.wholeDay() ? Duration.ofDays(1) : Duration.ZERO);
        if (lasts.isNegative()) {
            throw end.or(() -> lasting).orElseThrow().wrong("is before the event begins");
        }
        return lasts;
    }

    /** Whole days are counted in days, whatever the clocks do. */
    private Duration until(Content end) {
        Moment until = Moment.of(end, zones);
        return start.wholeDay() && until.wholeDay()
                ? Duration.between(start.local(), until.local())
                : Duration.between(start.instant(), until.instant());
    }

    private static Duration duration(Content content) {
        String text = content.value().strip().toUpperCase(Locale.ROOT);
        Matcher weeks = WEEKS.matcher(text);
        try {
            return weeks.matches()
                    ? Duration.ofDays(7L * Integer.parseInt(weeks.group(2)))
                    : Duration.parse(text);
        } catch (DateTimeException wrong) {
            throw content.wrong("is no duration");
        }
    }

    /** When an instance takes place that begins so. */
    Appointment.When when(Moment begins) {
        if (begins.wholeDay()) {
            LocalDateTime end = begins.local().plus(length);
            boolean whole = length.toDays() > 0;
            return new Appointment.Days(
                    begins.local().toLocalDate(),
                    whole ? end.minusSeconds(1).toLocalDate() : begins.local().toLocalDate());
        }
        Instant from = begins.instant();
        return new Appointment.Timed(from, from.plus(length));
    }

    Appointment appointment(String instance, Moment begins) {
        return new Appointment(
                uid(),
                instance,
                when(begins),
                block.text("SUMMARY").map(Event::plain).orElse(""),
                block.text("ORGANIZER").flatMap(Event::mail),
                categories());
    }

    private SortedSet<String> categories() {
        SortedSet<String> categories = new TreeSet<>();
        for (Content content : block.all("CATEGORIES")) {
            for (String category : content.value().split("(?<!\\\\),", MOST_CATEGORIES)) {
                if (!category.isBlank() && categories.size() < MOST_CATEGORIES) {
                    categories.add(plain(category).strip());
                }
            }
        }
        return categories;
    }

    private static String plain(String text) {
        return UNESCAPED
                .matcher(text)
                .replaceAll(
                        found ->
                                found.group(1).equalsIgnoreCase("n")
                                        ? " "
                                        : Matcher.quoteReplacement(found.group(1)));
    }

    private static Optional<String> mail(String organiser) {
        String text = organiser.strip();
        if (!text.regionMatches(true, 0, "mailto:", 0, 7)) {
            return Optional.empty();
        }
        String mail = text.substring(7).strip().replace("+", "%2B");
        try {
            return Optional.of(
                    URLDecoder.decode(mail, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            return Optional.of(text.substring(7).strip().toLowerCase(Locale.ROOT));
        }
    }
}
