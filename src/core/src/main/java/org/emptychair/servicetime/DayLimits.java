package org.emptychair.servicetime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.leader.Leader;

/** What can still be true of a leader's days, given what they logged by hand already. */
final class DayLimits {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Leader leader;
    private final ZoneId zone;
    private final Instant now;
    private final Map<LocalDate, List<ServiceTime>> known = new HashMap<>();

    DayLimits(Leader leader, ZoneId zone, Instant now) {
        this.leader = leader;
        this.zone = zone;
        this.now = now;
    }

    void know(ServiceTime time) {
        days(time).forEach(day -> on(day).add(time));
    }

    /** Takes one in, or says why it cannot be true. */
    void admit(int row, ServiceTime time) {
        refuseFuture(row, time);
        refuseOutsideTenure(row, time);
        for (LocalDate day : days(time)) {
            refuseOverlap(row, time, day);
            refuseFullDay(row, time, day);
        }
        know(time);
    }

    private void refuseFuture(int row, ServiceTime time) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = time.span().lastDay(zone);
        if (last.isAfter(today)) {
            throw refused(row, TimeRefused.Reason.FUTURE, last, today.toString());
        }
        time.span()
                .instants()
                .filter(span -> span.to().isAfter(now))
                .ifPresent(
                        span -> {
                            throw new TimeRefused(
                                    row,
                                    TimeRefused.Reason.FUTURE,
                                    clockTimes(span),
                                    CLOCK_TIME.format(now.atZone(zone)));
                        });
    }

    private void refuseOutsideTenure(int row, ServiceTime time) {
        LocalDate day = time.span().firstDay(zone);
        Optional<LocalDate> joined = leader.tenure().joined().filter(day::isBefore);
        if (joined.isPresent()) {
            throw refused(row, TimeRefused.Reason.BEFORE_JOINED, day, joined.get().toString());
        }
        LocalDate end = time.span().lastDay(zone);
        Optional<LocalDate> left = leader.tenure().left().filter(end::isAfter);
        if (left.isPresent()) {
            throw refused(row, TimeRefused.Reason.AFTER_LEFT, end, left.get().toString());
        }
    }

    private static TimeRefused refused(
            int row, TimeRefused.Reason reason, LocalDate day, String limit) {
        return new TimeRefused(row, reason, day.toString(), limit);
    }

    private void refuseOverlap(int row, ServiceTime time, LocalDate day) {
        Optional<Span.Between> span = time.span().instants();
        Optional<Span.Between> other =
                on(day).stream()
                        .map(one -> one.span().instants())
                        .flatMap(Optional::stream)
                        .filter(one -> span.map(one::overlaps).orElse(false))
                        .findFirst();
        if (other.isPresent()) {
            throw new TimeRefused(
                    row,
                    TimeRefused.Reason.OVERLAP,
                    clockTimes(span.orElseThrow()),
                    clockTimes(other.get()));
        }
    }

    private void refuseFullDay(int row, ServiceTime time, LocalDate day) {
        long length = minutes(start(day), start(day.plusDays(1)));
        long before = on(day).stream().mapToLong(one -> minutesOn(day, one)).sum();
        long after = before + minutesOn(day, time);
        if (after > length) {
            throw new TimeRefused(row, TimeRefused.Reason.TOO_FULL, day.toString(), hours(after));
        }
    }

    private long minutesOn(LocalDate day, ServiceTime time) {
        return time.span()
                .instants()
                .map(
                        span ->
                                minutes(
                                        later(span.from(), start(day)),
                                        earlier(span.to(), start(day.plusDays(1)))))
                .orElse((long) time.span().minutes());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    private static String hours(long minutes) {
        return "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    private String clockTimes(Span.Between span) {
        return "%s %s-%s"
                .formatted(
                        LocalDate.ofInstant(span.from(), zone),
                        CLOCK_TIME.format(span.from().atZone(zone)),
                        CLOCK_TIME.format(span.to().atZone(zone)));
    }

    private List<LocalDate> days(ServiceTime time) {
        return time.span()
                .firstDay(zone)
                .datesUntil(time.span().lastDay(zone).plusDays(1))
                .toList();
    }

    private List<ServiceTime> on(LocalDate day) {
        return known.computeIfAbsent(day, it -> new ArrayList<>());
    }
}
