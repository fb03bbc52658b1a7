package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.emptychair.atlassian.ao.AoCalendars;
import org.emptychair.atlassian.ao.AoCallVisits;
import org.emptychair.atlassian.ao.AoConfirmedDays;
import org.emptychair.atlassian.ao.AoLeaders;
import org.emptychair.atlassian.ao.AoServiceTimes;
import org.emptychair.atlassian.ao.AoTimers;
import org.emptychair.atlassian.ao.AoWorklogStates;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalCommitments;
import org.emptychair.calendar.Calendars;
import org.emptychair.calendar.Proposals;
import org.emptychair.leader.Leaders;
import org.emptychair.servicetime.CallVisits;
import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.ConfirmedDays;
import org.emptychair.servicetime.LiveTeam;
import org.emptychair.servicetime.Logbook;
import org.emptychair.servicetime.ServiceTimes;
import org.emptychair.servicetime.Stopwatch;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.setting.Settings;
import org.emptychair.sync.WorklogStates;

/** The leaders and their time. */
record Leading(
        Leaders leaders,
        ServiceTimes times,
        ConfirmedDays confirmed,
        Commitments commitments,
        Stopwatch stopwatch,
        CallVisits visits,
        WorklogStates worklogs,
        Calendars calendars,
        Proposals proposals,
        WeekQuestions questions,
        LiveTeam team,
        Logbook logbook) {
    static Leading of(
            ConfluenceServices services, HostServices host, Settings settings, Clock clock) {
        Commitments commitments = new SalCommitments(host.settings());
        Supplier<ZoneId> zone = () -> settings.current().zone();
        Leaders leaders = new AoLeaders(services.database(), services.locks());
        ServiceTimes times = new AoServiceTimes(services.database(), services.locks());
        ConfirmedDays confirmed = new AoConfirmedDays(services.database(), services.locks());
        Logbook logbook = new Logbook(times, confirmed, zone, clock);
        LiveTeam team = new LiveTeam(leaders, times, confirmed, commitments, zone);
        return new Leading(
                leaders,
                times,
                confirmed,
                commitments,
                new Stopwatch(new AoTimers(services.database(), services.locks()), logbook, clock),
                new AoCallVisits(services.database(), services.locks()),
                new AoWorklogStates(services.database(), services.locks()),
                new AoCalendars(services.database(), services.locks()),
                new Proposals(times, zone, clock),
                new WeekQuestions(leaders, team, commitments, zone, clock),
                team,
                logbook);
    }

    void offer() {
        Desk.offer(Leaders.class, leaders);
        Desk.offer(ServiceTimes.class, times);
        Desk.offer(ConfirmedDays.class, confirmed);
        Desk.offer(Commitments.class, commitments);
        Desk.offer(Calendars.class, calendars);
        Desk.offer(Proposals.class, proposals);
        Desk.offer(WorklogStates.class, worklogs);
        Desk.offer(LiveTeam.class, team);
        Desk.offer(Logbook.class, logbook);
        Desk.offer(Stopwatch.class, stopwatch);
        Desk.offer(CallVisits.class, visits);
    }
}
