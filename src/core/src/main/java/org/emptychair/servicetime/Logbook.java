package org.emptychair.servicetime;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/**
 * Where time is logged by hand: what cannot be true is refused, and then nothing is stored.
 *
 * <p>Whoever calls has made sure that the caller may write for the leader.
 */
public final class Logbook {
    private final ServiceTimes times;
    private final ConfirmedDays confirmed;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    public Logbook(
            ServiceTimes times, ConfirmedDays confirmed, Supplier<ZoneId> zone, Clock clock) {
        this.times = times;
        this.confirmed = confirmed;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Keeps all of these or none.
     *
     * @param batch of that leader, by hand, at most {@link ServiceTimes#BATCH}
     * @throws TimeRefused for the first that cannot be true
     */
    public List<ServiceTimes.Kept> log(Leader leader, List<ServiceTime> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Set<Origin> sent = batch.stream().map(ServiceTime::origin).collect(Collectors.toSet());
        DayLimits limits = limits(leader, batch, entry -> !sent.contains(entry.time().origin()));
        int row = 0;
        for (ServiceTime time : batch) {
            limits.admit(++row, time);
        }
        return times.keep(batch);
    }

    /**
     * Corrects an entry of a leader.
     *
     * @param id of the entry
     * @param version the one that was read; absent to correct whatever is kept
     * @param by whose hand it is, the leader's or an assistant's
     * @return absent when the leader has no such entry
     * @throws TimeRefused when it cannot be true
     * @throws EditedMeanwhile when another version is kept
     */
    public Optional<Entry> correct(
            Leader leader, EntryId id, OptionalInt version, ServiceTime time, PersonKey by) {
        Optional<Entry> found = of(leader, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Entry kept = found.get();
        int read = version.orElse(kept.version());
        if (read != kept.version()) {
            throw new EditedMeanwhile(read, kept.version());
        }
        limits(leader, List.of(time), entry -> !entry.id().equals(id)).admit(1, time);
        return times.replace(id, read, time, new Edit.By(by, clock.instant()));
    }

    /**
     * Takes an entry of a leader out.
     *
     * @param version the one that was read; absent to take out whatever is kept
     * @param by whose hand it is
     * @return whether the leader has such an entry
     * @throws EditedMeanwhile when another version is kept
     */
    public boolean remove(Leader leader, EntryId id, OptionalInt version, PersonKey by) {
        return of(leader, id)
                .filter(
                        entry ->
                                times.remove(
                                        id,
                                        version.orElse(entry.version()),
                                        new Edit.By(by, clock.instant())))
                .isPresent();
    }

    private Optional<Entry> of(Leader leader, EntryId id) {
        return times.find(id).filter(entry -> entry.time().leader().equals(leader.key()));
    }

    private DayLimits limits(Leader leader, Collection<ServiceTime> batch, Predicate<Entry> other) {
        ZoneId here = zone.get();
        LocalDate first =
                batch.stream()
                        .map(time -> time.span().firstDay(here))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        LocalDate last =
                batch.stream()
                        .map(time -> time.span().lastDay(here))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        DayLimits limits = new DayLimits(leader, here, clock.instant());
        times.between(leader.key(), first, last).stream()
                .filter(entry -> entry.time().rank() == Rank.BY_HAND)
                .filter(other)
                .forEach(entry -> limits.know(entry.time()));
        return limits;
    }

    /**
     * The leader's word that nothing is missing: what an assistant entered for these days counts
     * from now on.
     *
     * @param days of that week; absent for all that are not in the future
     * @return the days that are known now
     * @throws TimeRefused when a day lies in the future
     */
    public SortedSet<LocalDate> confirm(
            Leader leader, IsoWeek week, Optional<SortedSet<LocalDate>> days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        SortedSet<LocalDate> all =
                week.monday()
                        .datesUntil(week.sunday().plusDays(1))
                        .filter(day -> !day.isAfter(today))
                        .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<LocalDate> said = days.orElse(all);
        boolean tooEarly = all.isEmpty() || said.stream().anyMatch(day -> day.isAfter(today));
        if (tooEarly) {
            throw new TimeRefused(1, TimeRefused.Reason.FUTURE, week.toString(), today.toString());
        }
        confirmed.confirm(leader.key(), week, said);
        acceptAssistants(leader, said);
        return said;
    }

    private void acceptAssistants(Leader leader, SortedSet<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        ZoneId here = zone.get();
        for (Entry entry : times.between(leader.key(), days.first(), days.last())) {
            boolean waits =
                    !entry.time().accepted()
                            && entry.time().rank() == Rank.BY_HAND
                            && days.contains(entry.time().span().firstDay(here));
            if (waits) {
                times.replace(entry.id(), entry.version(), entry.time().confirmed());
            }
        }
    }
}
