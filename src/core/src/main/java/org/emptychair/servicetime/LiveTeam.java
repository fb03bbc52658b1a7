package org.emptychair.servicetime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/** Reads the leaders' time as it stands now. */
public final class LiveTeam {
    private final Leaders leaders;
    private final ServiceTimes times;
    private final ConfirmedDays confirmed;
    private final Commitments commitments;
    private final Supplier<ZoneId> zone;

    public LiveTeam(
            Leaders leaders,
            ServiceTimes times,
            ConfirmedDays confirmed,
            Commitments commitments,
            Supplier<ZoneId> zone) {
        this.leaders = leaders;
        this.times = times;
        this.confirmed = confirmed;
        this.commitments = commitments;
        this.zone = zone;
    }

    /** What the leaders committed to, as it is now. */
    public Commitment commitment() {
        return commitments.current();
    }

    /** The last complete week, whole, before anyone's rights. */
    public TeamTime at(Instant now) {
        ZoneId here = zone.get();
        IsoWeek week = IsoWeek.lastComplete(now, here);
        LocalDate today = LocalDate.ofInstant(now, here);
        Commitment commitment = commitments.current();
        List<Leader> team =
                leaders.all().stream()
                        .filter(leader -> leader.tenure().touches(week.monday(), week.sunday()))
                        .toList();
        Weeks weeks = new Weeks(week, commitment, today.getYear());
        List<LeaderTime> read = read(team, weeks, here);
        int goal = commitment.goalOn(week.sunday());
        return new TeamTime(
                week,
                goal,
                commitment.programme().flatMap(programme -> programme.on(today)),
                commitment.visibility(),
                read.stream().map(weeks::row).toList(),
                team(read, week, goal));
    }

    /** What an onlooker may see now. */
    public Onlooker onlooker(Optional<PersonKey> key, Instant now) {
        return Onlooker.of(
                key,
                leaders.all(),
                commitments.current().visibility(),
                LocalDate.ofInstant(now, zone.get()));
    }

    /** One leader's days, for themselves. */
    public LeaderTime of(Leader leader, LocalDate first, LocalDate last) {
        List<ServiceTime> told =
                times.between(leader.key(), first, last).stream().map(Entry::time).toList();
        return new LeaderTime(
                leader, Timesheet.of(told, zone.get()), confirmed.of(leader.key(), first, last));
    }

    private List<LeaderTime> read(List<Leader> team, Weeks weeks, ZoneId here) {
        // A year of everything would be much to read for a few call-centre days.
        Map<PersonKey, Set<ServiceTime>> told = new HashMap<>();
        Map<PersonKey, SortedSet<LocalDate>> known = new HashMap<>();
        for (Range days : weeks.ranges()) {
            gather(told, times.ofAll(days.first(), days.last()));
            confirmed
                    .ofAll(days.first(), days.last())
                    .forEach(
                            (key, some) ->
                                    known.computeIfAbsent(key, it -> new TreeSet<>()).addAll(some));
        }
        Range year = weeks.wholeYear();
        gather(told, times.ofAll(Activity.CALL_CENTRE_SHIFT, year.first(), year.last()));
        return team.stream()
                .map(
                        leader ->
                                new LeaderTime(
                                        leader,
                                        Timesheet.of(
                                                told.getOrDefault(leader.key(), Set.of()), here),
                                        known.getOrDefault(leader.key(), new TreeSet<>())))
                .toList();
    }

    private static void gather(
            Map<PersonKey, Set<ServiceTime>> told, Map<PersonKey, List<ServiceTime>> more) {
        more.forEach((key, some) -> told.computeIfAbsent(key, it -> new HashSet<>()).addAll(some));
    }

    private static Optional<TeamTime.Team> team(List<LeaderTime> read, IsoWeek week, int goal) {
        List<WeekShare> weeks =
                read.stream()
                        .map(time -> time.week(week))
                        .filter(share -> share.share().worked() > 0)
                        .toList();
        if (weeks.size() < TeamTime.FEWEST) {
            return Optional.empty();
        }
        Share all = weeks.stream().map(WeekShare::share).reduce(Share.NONE, Share::plus);
        int known = (int) weeks.stream().filter(WeekShare::isConfirmed).count();
        return Optional.of(new TeamTime.Team(all.against(goal), known, weeks.size()));
    }

    /** Days in a row, both ends included. */
    private record Range(LocalDate first, LocalDate last) {}

    /** The days that one panel reads, and what it tells of them. */
    private record Weeks(IsoWeek week, Commitment commitment, int year) {
        List<Range> ranges() {
            Range own = new Range(week.monday(), week.sunday());
            return commitment
                    .programme()
                    .map(
                            programme ->
                                    List.of(
                                            own,
                                            new Range(
                                                    programme.baselineStart(),
                                                    programme.baselineEnd())))
                    .orElse(List.of(own));
        }

        Range wholeYear() {
            return new Range(
                    LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        }

        TeamTime.Row row(LeaderTime time) {
            Leader leader = time.leader();
            int goal = commitment.goalOn(week.sunday());
            WeekShare told = time.week(week);
            return new TeamTime.Row(
                    leader.key(),
                    leader.name(),
                    leader.role(),
                    told.share().against(goal),
                    commitment
                            .programme()
                            .flatMap(programme -> Course.baseline(time, programme, goal)),
                    told.open().size(),
                    CallDays.of(time, year, commitment.callDays()));
        }
    }
}
