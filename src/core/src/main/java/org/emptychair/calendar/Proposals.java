package org.emptychair.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emptychair.contact.Text;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Span;

/** Makes proposals of appointments that are over, and entries of proposals that are accepted. */
public final class Proposals {
    /** An appointment that takes longer fills the working hours of its days. */
    private static final Duration LONGEST_STRETCH = Duration.ofHours(12);

    private static final int MOST_DAYS = 31;

    private final ServiceTimes times;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /**
     * What came of a reading.
     *
     * @param proposed proposals that are new or changed
     * @param unchanged proposals, and what was decided on before
     * @param withdrawn proposals whose appointment is not there any more
     * @param unmatched appointments that no rule speaks of
     */
    public record Outcome(int proposed, int unchanged, int withdrawn, int unmatched) {}

    public Proposals(ServiceTimes times, Supplier<ZoneId> zone, Clock clock) {
        this.times = times;
        this.zone = zone;
        this.clock = clock;
    }

    /** A reading repeated changes nothing; what the leader decided on stays as it is. */
    public Outcome propose(Leader leader, LeadersCalendar rules, CalendarReading reading) {
        List<ServiceTime> wanted = new ArrayList<>();
        int unmatched = 0;
        for (Appointment appointment : reading.appointments()) {
            Optional<Activity> activity = rules.activity(appointment);
            if (activity.isPresent()) {
                wanted.addAll(parts(leader, reading.calendar(), appointment, activity.get()));
            } else {
                unmatched++;
            }
        }
        Set<Origin> decided = decided(leader, wanted);
        List<ServiceTime> open =
                wanted.stream().filter(time -> !decided.contains(time.origin())).toList();
        int changed = keep(open);
        return new Outcome(
                changed, wanted.size() - changed, withdraw(leader, reading, wanted), unmatched);
    }

    private Set<Origin> decided(Leader leader, List<ServiceTime> wanted) {
        List<String> ids = wanted.stream().map(time -> time.origin().id()).toList();
        return times.find(Origin.CALENDAR, ids).stream()
                .map(Entry::time)
                .filter(time -> time.leader().equals(leader.key()))
                .filter(time -> time.accepted() || time.rank() == Rank.BY_HAND)
                .map(ServiceTime::origin)
                .collect(Collectors.toSet());
    }

    private int keep(List<ServiceTime> open) {
        int changed = 0;
        for (int from = 0; from < open.size(); from += ServiceTimes.BATCH) {
            List<ServiceTime> some =
                    open.subList(from, Math.min(open.size(), from + ServiceTimes.BATCH));
            for (ServiceTimes.Kept kept : times.keep(some)) {
                changed += kept.outcome() == ServiceTimes.Outcome.UNCHANGED ? 0 : 1;
            }
        }
        return changed;
    }

    private List<ServiceTime> parts(
            Leader leader, String calendar, Appointment appointment, Activity activity) {
        String id = id(calendar, appointment.uid()) + '/' + named(appointment.instance());
        List<ServiceTime> parts = new ArrayList<>();
        for (Span span : spans(leader, appointment.when())) {
            String part = parts.isEmpty() ? id : id + '/' + (parts.size() + 1);
            parts.add(
                    new ServiceTime(
                            new Origin(Origin.CALENDAR, part),
                            leader.key(),
                            span,
                            activity,
                            Optional.of(appointment.title()).filter(text -> !text.isBlank()),
                            Optional.empty(),
                            Rank.CALENDAR,
                            false));
        }
        return parts;
    }

    /** Only what is over, and lies within the leader's tenure. */
    private List<Span> spans(Leader leader, Appointment.When when) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone.get());
        if (when instanceof Appointment.Timed timed) {
            Duration length = Duration.between(timed.from(), timed.to());
            if (timed.to().isAfter(now) || length.toMinutes() < 1) {
                return List.of();
            }
            LocalDate first = LocalDate.ofInstant(timed.from(), zone.get());
            if (length.compareTo(LONGEST_STRETCH) <= 0) {
                Span span = new Span.Between(timed.from(), timed.to());
                return leader.tenure().covers(first) ? List.of(span) : List.of();
            }
            LocalDate last = LocalDate.ofInstant(timed.to().minusSeconds(1), zone.get());
            return days(leader, first, last, today);
        }
        Appointment.Days days = (Appointment.Days) when;
        return days(leader, days.first(), days.last(), today);
    }

    private static List<Span> days(
            Leader leader, LocalDate first, LocalDate last, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        LocalDate end = first.plusDays(MOST_DAYS);
        for (LocalDate day = first; !day.isAfter(last) && day.isBefore(end); ) {
            int planned = leader.plannedOn(day);
            if (planned > 0 && !day.isAfter(today)) {
                spans.add(new Span.OnDay(day, planned));
            }
            day = day.plusDays(1);
        }
        return spans;
    }

    private int withdraw(Leader leader, CalendarReading reading, List<ServiceTime> wanted) {
        Set<Origin> stays = wanted.stream().map(ServiceTime::origin).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        reading.uids().forEach(uid -> named.add(id(reading.calendar(), uid)));
        int withdrawn = 0;
        for (Entry entry : times.between(leader.key(), reading.first(), reading.last())) {
            ServiceTime time = entry.time();
            boolean proposal = !time.accepted() && time.rank() == Rank.CALENDAR;
            if (proposal && !stays.contains(time.origin()) && isOf(reading, named, time.origin())) {
                withdrawn += remove(entry, Rank.CALENDAR) ? 1 : 0;
            }
        }
        return withdrawn;
    }

    private static boolean isOf(CalendarReading reading, Set<String> named, Origin origin) {
        if (!origin.source().equals(Origin.CALENDAR)) {
            return false;
        }
        String[] parts = origin.id().split("/", 3);
        return parts[0].equals(reading.calendar())
                && (reading.isWhole() || named.contains(parts[0] + '/' + parts[1]));
    }

    private boolean remove(Entry entry, Rank by) {
        try {
            return times.remove(entry.id(), entry.version(), by);
        } catch (EditedMeanwhile theirs) {
            // The leader decides on it at this moment.
            return false;
        }
    }

    /** Proposals that wait for the leader, earliest first. */
    public List<Entry> open(Leader leader, LocalDate first, LocalDate last) {
        return times.between(leader.key(), first, last).stream()
                .filter(Proposals::isOpen)
                .sorted(
                        Comparator.comparing(
                                (Entry entry) -> entry.time().span().firstDay(zone.get())))
                .toList();
    }

    private static boolean isOpen(Entry entry) {
        return !entry.time().accepted() && entry.time().rank() == Rank.CALENDAR;
    }

    /**
     * Makes entries of proposals.
     *
     * @param ids others' proposals, and what is no proposal any more, are left out
     * @return how many
     */
    public int accept(Leader leader, Collection<EntryId> ids) {
        int accepted = 0;
        for (Entry entry : mine(leader, ids)) {
            accepted +=
                    times.replace(entry.id(), entry.version(), entry.time().confirmed()).isPresent()
                            ? 1
                            : 0;
        }
        return accepted;
    }

    /** Never proposes these again; the same rules as for {@link #accept}. */
    public int decline(Leader leader, Collection<EntryId> ids) {
        int declined = 0;
        for (Entry entry : mine(leader, ids)) {
            declined += remove(entry, Rank.BY_HAND) ? 1 : 0;
        }
        return declined;
    }

    private List<Entry> mine(Leader leader, Collection<EntryId> ids) {
        return ids.stream()
                .map(times::find)
                .flatMap(Optional::stream)
                .filter(entry -> entry.time().leader().equals(leader.key()))
                .filter(Proposals::isOpen)
                .toList();
    }

    private static String id(String calendar, String uid) {
        return calendar + '/' + UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8));
    }

    private static String named(String instance) {
        return Text.checked("instance", instance.isEmpty() ? "-" : instance, 100);
    }
}
