package org.emptychair.servicetime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.week.IsoWeek;

/**
 * The one line that a leader is asked about a week: so much was found, is that your week?
 *
 * <p>From Friday noon on it is about the running week, before that about the last one; whoever
 * confirmed it is not asked, and never told who else has.
 */
public final class WeekQuestions {
    private static final int NOON = 12;
    private static final int MAIL_HOUR = 14;

    private final Leaders leaders;
    private final LiveTeam team;
    private final Commitments commitments;
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    /**
     * What is asked.
     *
     * @param minutes for customers that are known of the week
     */
    public record Question(IsoWeek week, long minutes) {}

    public WeekQuestions(
            Leaders leaders,
            LiveTeam team,
            Commitments commitments,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.leaders = leaders;
        this.team = team;
        this.commitments = commitments;
        this.zone = zone;
        this.clock = clock;
    }

    /** Absent when there is nothing to ask this person. */
    public Optional<Question> of(PersonKey person) {
        ZonedDateTime now = now();
        boolean friday = now.getDayOfWeek() == DayOfWeek.FRIDAY && now.getHour() >= NOON;
        boolean running = friday || now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        IsoWeek week = IsoWeek.of(now.toLocalDate());
        return leaders.find(person).flatMap(it -> of(it, running ? week : week.plus(-1)));
    }

    private Optional<Question> of(Leader leader, IsoWeek week) {
        LocalDate today = now().toLocalDate();
        LocalDate last = week.sunday().isAfter(today) ? today : week.sunday();
        LeaderTime time = team.of(leader, week.monday(), last);
        return time.openDays(week.monday(), last).isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(week, time.share(week.monday(), last).service()));
    }

    /**
     * Who is asked by mail now, and about which week: from Friday afternoon to the week's end.
     * Whoever cannot reach the programme's goal any more is not.
     */
    public List<PersonKey> due() {
        ZonedDateTime now = now();
        boolean friday = now.getDayOfWeek() == DayOfWeek.FRIDAY && now.getHour() >= MAIL_HOUR;
        if (!friday && now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            return List.of();
        }
        return leaders.all().stream()
                .filter(leader -> leader.tenure().covers(now.toLocalDate()))
                .filter(leader -> of(leader.key()).isPresent())
                .filter(leader -> !isOutOfReach(leader, now.toLocalDate()))
                .map(Leader::key)
                .toList();
    }

    /**
     * Puts one parcel into the outbox for each who is due; doing it again adds nobody twice.
     *
     * @param wanted who wants mail from us at all
     * @return how many were new
     */
    public int post(Outbox outbox, Predicate<PersonKey> wanted) {
        String week = IsoWeek.of(now().toLocalDate()).toString();
        return outbox.add(
                due().stream()
                        .filter(wanted)
                        .map(it -> new Parcel(Parcel.Kind.WEEK_QUESTION, it.text(), week))
                        .toList(),
                clock.instant());
    }

    private boolean isOutOfReach(Leader leader, LocalDate today) {
        Commitment commitment = commitments.current();
        return commitment
                .programme()
                .filter(programme -> programme.on(today).isPresent())
                .filter(programme -> outOfReach(leader, programme, today))
                .isPresent();
    }

    private boolean outOfReach(Leader leader, Programme programme, LocalDate today) {
        LeaderTime time = team.of(leader, programme.start(), programme.weeks().last().sunday());
        int goal = commitments.current().goalOn(today);
        return Course.of(time, programme, today, goal).outOfReach();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone.get());
    }
}
