package org.emptychair.atlassian.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** Hears what the parser reads and keeps the few properties that are of use. */
final class BlockReader implements ContentHandler {
    private static final Set<String> KEPT =
            Set.of(
                    "VERSION",
                    "PRODID",
                    "METHOD",
                    "UID",
                    "DTSTAMP",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "EXRULE",
                    "RDATE",
                    "EXDATE",
                    "RECURRENCE-ID",
                    "SEQUENCE",
                    "STATUS",
                    "SUMMARY",
                    "CATEGORIES",
                    "ORGANIZER",
                    "ATTENDEE",
                    "CREATED",
                    "LAST-MODIFIED",
                    "TZID",
                    "TZOFFSETFROM",
                    "TZOFFSETTO",
                    "X-LIC-LOCATION",
                    "ACTION",
                    "TRIGGER");

    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");

    private final CalendarText text;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<Block> calendars = new ArrayList<>();
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";
    private int at;

    private BlockReader(CalendarText text) {
        this.text = text;
    }

    /** Every calendar of a text. */
    static List<Block> read(CalendarText text) throws IOException {
        BlockReader reader = new BlockReader(text);
        try {
            new CalendarParserImpl()
                    .parse(new UnfoldingReader(new StringReader(text.text()), true), reader);
        } catch (ParserException broken) {
            String said = String.valueOf(broken.getMessage());
            throw new UnreadableCalendar(
                    reader.line(),
                    "cannot be read, %s".formatted(UnreadableCalendar.shown(plain(said))));
        }
        if (!reader.open.isEmpty()) {
            throw new UnreadableCalendar(reader.open.getLast().line(), "begins what never ends");
        }
        return reader.calendars;
    }

    /** Letters in place of their numbers, and no line: the parser counts unfolded ones. */
    private static String plain(String said) {
        return CODE.matcher(said.replaceFirst("^(Error at line [\\d,]+: ?)+", ""))
                .replaceAll(code -> Matcher.quoteReplacement(named(code.group(1))));
    }

    private static String named(String code) {
        return switch (code) {
            case "10" -> "the line's end";
            case "-1" -> "the end of the file";
            case "-3" -> "a word";
            case "58" -> "':'";
            case "59" -> "';'";
            case "61" -> "'='";
            default -> "'" + code + "'";
        };
    }

    private int line() {
        return text.size() == 0 ? 0 : text.start(Math.min(at, text.size() - 1));
    }

    @Override
    public void startCalendar() {
        open.push(new Block("VCALENDAR", line()));
        at++;
    }

    @Override
    public void endCalendar() {
        calendars.add(open.pop());
        at++;
    }

    @Override
    public void startComponent(String name) {
        open.push(new Block(name.toUpperCase(Locale.ROOT), line()));
        at++;
    }

    @Override
    public void endComponent(String name) {
        Block ended = open.pop();
        open.element().add(ended);
        at++;
    }

    @Override
    public void startProperty(String name) {
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String given) {
        parameters.putIfAbsent(name.toUpperCase(Locale.ROOT), given);
    }

    @Override
    public void propertyValue(String given) {
        value = given;
    }

    @Override
    public void endProperty(String name) {
        String known = name.toUpperCase(Locale.ROOT);
        if (KEPT.contains(known)) {
            open.element().add(new Content(known, Map.copyOf(parameters), value, line()));
        }
        at++;
    }
}
