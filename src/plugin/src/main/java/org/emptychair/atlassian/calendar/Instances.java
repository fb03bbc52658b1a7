package org.emptychair.atlassian.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The instances of one event around some days: by its rules and dates, without its exceptions. */
final class Instances {
    private final Event event;
    private final LocalDate first;
    private final LocalDate last;
    private final TreeMap<String, Moment> found = new TreeMap<>();

    /**
     * @param first a day before the first one that is asked for, since zones differ
     */
    Instances(Event event, LocalDate first, LocalDate last) {
        this.event = event;
        this.first = first;
        this.last = last;
    }

    static boolean repeats(Event event) {
        return event.block().first("RRULE").isPresent() || event.block().first("RDATE").isPresent();
    }

    /** How many steps {@link #all} takes at most. */
    static long steps(Event event, long days) {
        return event.block().all("RRULE").stream()
                .mapToLong(rule -> new Rule(rule).steps(days))
                .sum();
    }

    /** By their names. */
    Map<String, Moment> all() {
        if (!event.block().all("EXRULE").isEmpty()) {
            throw event.block().needed("EXRULE").wrong("is a rule that calendars gave up in 2009");
        }
        add(event.start());
        event.block().all("RRULE").forEach(this::add);
        event.block()
                .all("RDATE")
                .forEach(content -> moments(content).forEach(moment -> add(moment)));
        exceptions().forEach(found::remove);
        return found;
    }

    private void add(Moment moment) {
        LocalDate day = moment.local().toLocalDate();
        if (!day.isBefore(first) && !day.isAfter(last)) {
            found.put(moment.name(), moment);
        }
    }

    private void add(Content content) {
        Rule rule = new Rule(content);
        Moment start = event.start();
        Optional<Moment> until = rule.until().map(text -> Moment.of(content, text, event.zones()));
        List<LocalDateTime> starts = new ArrayList<>();
        if (start.wholeDay()) {
            rule.days(start.local().toLocalDate(), first, last)
                    .forEach(day -> starts.add(day.atStartOfDay()));
        } else {
            starts.addAll(rule.starts(start.local(), first, last));
        }
        for (LocalDateTime local : starts) {
            Moment moment = start.at(local);
            if (!local.isBefore(start.local())
                    && until.map(it -> reaches(it, moment)).orElse(true)) {
                add(moment);
            }
        }
    }

    /** A day as the end of a rule is there to its end. */
    private static boolean reaches(Moment until, Moment moment) {
        if (until.wholeDay() || moment.wholeDay()) {
            return !moment.local().toLocalDate().isAfter(until.local().toLocalDate());
        }
        Instant end = until.instant();
        return !moment.instant().isAfter(end);
    }

    private List<Moment> moments(Content content) {
        List<Moment> moments = new ArrayList<>();
        for (String text : content.value().split(",", -1)) {
            // A period begins with its start.
            String begins = text.strip().split("/", 2)[0];
            moments.add(Moment.of(content, begins, event.zones()));
        }
        return moments;
    }

    /** An exception that is a day takes out whatever begins on it. */
    private Set<String> exceptions() {
        Set<String> names = new HashSet<>();
        for (Content content : event.block().all("EXDATE")) {
            for (Moment moment : moments(content)) {
                names.add(moment.name());
                if (moment.wholeDay()) {
                    found.values().stream()
                            .filter(it -> isOn(it, moment))
                            .forEach(it -> names.add(it.name()));
                }
            }
        }
        return names;
    }

    static boolean isOn(Moment moment, Moment day) {
        return moment.local().toLocalDate().equals(day.local().toLocalDate());
    }
}
