package org.emptychair.atlassian.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.DayTime;
import org.emptychair.servicetime.LeaderTime;
import org.emptychair.servicetime.Share;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.WeekShare;
import org.emptychair.week.IsoWeek;

/**
 * One week of a leader as REST writes it to them and their assistants: minutes, and the share in
 * percent.
 *
 * @param state met, not-met, not-yet-known or away
 * @param openDays working days that are not confirmed
 */
record WeekJson(
        String week,
        int goal,
        int low,
        int high,
        String state,
        boolean confirmed,
        List<LocalDate> openDays,
        long service,
        long planned,
        long unknown,
        Map<Activity, Integer> activities) {
    static WeekJson of(LeaderTime time, IsoWeek week, int goal) {
        WeekShare told = time.week(week);
        Share share = told.share();
        ShareRange range = share.against(goal);
        Map<Activity, Integer> activities = new TreeMap<>();
        week.monday()
                .datesUntil(week.sunday().plusDays(1))
                .map(time.sheet()::on)
                .map(DayTime::minutes)
                .forEach(
                        day ->
                                day.forEach(
                                        (activity, minutes) ->
                                                activities.merge(activity, minutes, Integer::sum)));
        return new WeekJson(
                week.toString(),
                goal,
                range.low(),
                range.high(),
                written(range.standing()),
                told.isConfirmed(),
                told.open(),
                share.service(),
                share.worked(),
                share.unknown(),
                activities);
    }

    static String written(ShareRange.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
