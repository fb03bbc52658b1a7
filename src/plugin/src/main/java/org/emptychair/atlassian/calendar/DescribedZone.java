package org.emptychair.atlassian.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone as a calendar describes it: which offset holds from when on, year by year. */
final class DescribedZone implements Zones.Place {
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})(\\d{2})?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int MOST = 500;
    private static final int LONGEST_RULE = 200;

    private final List<Change> changes = new ArrayList<>();

    /**
     * When an offset begins to hold.
     *
     * @param rule yearly; absent when it happened once
     * @param until the last day on which the rule holds
     */
    private record Change(
            LocalDateTime start,
            ZoneOffset from,
            ZoneOffset to,
            Optional<Rule> rule,
            LocalDate until) {
        Optional<LocalDateTime> latest(LocalDateTime local) {
            if (start.isAfter(local)) {
                return Optional.empty();
            }
            if (rule.isEmpty()) {
                return Optional.of(start);
            }
            LocalDate last = until.isBefore(local.toLocalDate()) ? until : local.toLocalDate();
            List<LocalDateTime> found = rule.get().starts(start, last.minusDays(800), last);
            return found.stream()
                    .filter(it -> !it.isAfter(local))
                    .max(LocalDateTime::compareTo)
                    .or(() -> Optional.of(start));
        }
    }

    DescribedZone(Block zone) {
        for (Block block : zone.inside()) {
            changes.add(change(block));
        }
        if (changes.isEmpty() || changes.size() > MOST) {
            throw new UnreadableCalendar(
                    zone.line(), "describes a zone by %d changes".formatted(changes.size()));
        }
    }

    private static Change change(Block block) {
        Optional<Rule> rule = block.first("RRULE").map(DescribedZone::yearly);
        return new Change(
                time(block.needed("DTSTART")),
                offset(block.needed("TZOFFSETFROM")),
                offset(block.needed("TZOFFSETTO")),
                rule,
                rule.flatMap(Rule::until).map(text -> day(block, text)).orElse(LocalDate.MAX));
    }

    private static Rule yearly(Content content) {
        Rule rule = new Rule(content);
        if (rule.steps(LONGEST_RULE) > 3) {
            throw content.wrong("does not change a zone once a year");
        }
        return rule;
    }

    private static LocalDate day(Block block, String until) {
        try {
            return LocalDate.parse(
                    until.substring(0, Math.min(8, until.length())),
                    DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException wrong) {
            throw block.needed("RRULE").wrong("has a wrong UNTIL");
        }
    }

    private static LocalDateTime time(Content content) {
        try {
            return LocalDateTime.parse(content.value().strip(), TIME);
        } catch (DateTimeException wrong) {
            throw content.wrong("is no local time");
        }
    }

    private static ZoneOffset offset(Content content) {
        Matcher parts = OFFSET.matcher(content.value().strip());
        if (!parts.matches()) {
            throw content.wrong("is no offset");
        }
        int hours = Integer.parseInt(parts.group(1));
        int sign = content.value().strip().startsWith("-") ? -1 : 1;
        try {
            return ZoneOffset.ofHoursMinutes(hours, sign * Integer.parseInt(parts.group(2)));
        } catch (DateTimeException wrong) {
            throw content.wrong("is no offset");
        }
    }

    @Override
    public Instant instant(LocalDateTime local) {
        ZoneOffset offset = changes.get(0).from();
        LocalDateTime latest = LocalDateTime.MIN;
        for (Change change : changes) {
            Optional<LocalDateTime> began = change.latest(local);
            if (began.isPresent() && began.get().isAfter(latest)) {
                latest = began.get();
                offset = change.to();
            }
        }
        return local.toInstant(offset);
    }
}
