package org.emptychair.atlassian.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** What RFC 5545 asks of a calendar, as far as its appointments depend on it. */
final class Conformance {
    private static final Pattern UTC = Pattern.compile("\\d{8}T\\d{6}Z");
    private static final List<String> INSTANTS = List.of("DTSTAMP", "CREATED", "LAST-MODIFIED");
    private static final List<String> ADDRESSES = List.of("ORGANIZER", "ATTENDEE");

    private static final List<String> KINDS = List.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY");

    private Conformance() {}

    /**
     * @throws UnreadableCalendar naming the first line that breaks it
     */
    static void check(Block calendar) {
        calendar.needed("PRODID");
        Content version = calendar.needed("VERSION");
        if (!version.value().strip().equals("2.0")) {
            throw version.wrong("is not 2.0");
        }
        boolean method = calendar.first("METHOD").isPresent();
        if (method) {
            refuseMixture(calendar);
        }
        for (Block block : calendar.inside()) {
            if (block.name().equals("VEVENT")) {
                event(block, method);
            } else if (block.name().equals("VTODO")) {
                block.needed("UID");
                block.needed("DTSTAMP");
            }
            block.inside().forEach(Conformance::alarm);
        }
    }

    /** What is sent by a method is of one kind, by RFC 5546. */
    private static void refuseMixture(Block calendar) {
        List<Block> sent =
                calendar.inside().stream().filter(it -> KINDS.contains(it.name())).toList();
        for (Block block : sent) {
            if (!block.name().equals(sent.get(0).name())) {
                throw new UnreadableCalendar(
                        block.line(),
                        "begins a %s beside a %s, which one METHOD cannot send"
                                .formatted(block.name(), sent.get(0).name()));
            }
        }
    }

    private static void event(Block event, boolean method) {
        event.needed("DTSTAMP");
        if (!method) {
            event.needed("DTSTART");
        }
        for (String name : INSTANTS) {
            for (Content content : event.all(name)) {
                if (!UTC.matcher(content.value().strip()).matches()) {
                    throw content.wrong("is no instant in UTC");
                }
            }
        }
        for (String name : ADDRESSES) {
            event.all(name).forEach(Conformance::address);
        }
    }

    private static void address(Content content) {
        try {
            new URI(content.value().strip());
        } catch (URISyntaxException wrong) {
            throw content.wrong("is no address");
        }
    }

    private static void alarm(Block block) {
        if (block.name().equals("VALARM")) {
            block.needed("ACTION");
            block.needed("TRIGGER");
        }
    }
}
