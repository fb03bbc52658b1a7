package org.emptychair.sync;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.Worklog;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;

/**
 * What a worklog says of a leader's days: its own minutes where it fits into one stretch of work.
 * "Two weeks", logged at once, is dealt out to the working days from its start on.
 */
final class LoggedWork {
    /** Nobody works longer without a night between. */
    private static final int LONGEST_STRETCH = 12 * 60;

    private static final int MOST_DAYS = 366;

    private final Leader leader;
    private final IssueKey issue;
    private final ZoneId zone;

    LoggedWork(Leader leader, IssueKey issue, ZoneId zone) {
        this.leader = leader;
        this.issue = issue;
        this.zone = zone;
    }

    /** Every part, the first under the worklog's own number; none outside of the tenure. */
    List<ServiceTime> of(Worklog worklog) {
        LocalDate first = LocalDate.ofInstant(worklog.started(), zone);
        int minutes = minutes(worklog.spent());
        if (!leader.tenure().covers(first) || minutes == 0 || first.getYear() < 2000) {
            return List.of();
        }
        if (minutes <= LONGEST_STRETCH) {
            Duration length = Duration.ofMinutes(minutes);
            Span span = new Span.Between(worklog.started(), worklog.started().plus(length));
            return List.of(part(Long.toString(worklog.id()), span));
        }
        List<ServiceTime> parts = new ArrayList<>();
        int left = minutes;
        LocalDate end = first.plusDays(MOST_DAYS);
        for (LocalDate day = first; left > 0 && day.isBefore(end); day = day.plusDays(1)) {
            int takes = Math.min(left, leader.plannedOn(day));
            if (takes > 0) {
                parts.add(part(id(worklog, parts.size()), new Span.OnDay(day, takes)));
                left -= takes;
            }
        }
        return parts;
    }

    /** The tracker counts seconds; what is more than none is a minute at least. */
    private static int minutes(Duration spent) {
        long rounded = (spent.toSeconds() + 30) / 60;
        return (int) Math.min(Integer.MAX_VALUE, spent.isZero() ? 0 : Math.max(1, rounded));
    }

    private static String id(Worklog worklog, int part) {
        return part == 0 ? Long.toString(worklog.id()) : id(Long.toString(worklog.id()), part + 1);
    }

    /** What a later part of a worklog is called. */
    static String id(String worklog, int part) {
        return worklog + "/" + part;
    }

    private ServiceTime part(String id, Span span) {
        return new ServiceTime(
                new Origin(Origin.JIRA, id),
                leader.key(),
                span,
                Activity.WORKING_COMPLAINTS,
                Optional.empty(),
                Optional.of(issue),
                Rank.WORKLOG,
                true);
    }
}
