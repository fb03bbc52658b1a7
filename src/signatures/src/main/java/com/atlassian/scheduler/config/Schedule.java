package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

public final class Schedule {
    private final Type type;
    private final Date date;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, Date date, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.date = date;
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule runOnce(Date date) {
        return new Schedule(Type.RUN_ONCE, date, null, null);
    }

    public static Schedule forInterval(long milliseconds, Date first) {
        return new Schedule(
                Type.INTERVAL, null, new IntervalScheduleInfo(first, milliseconds), null);
    }

    public static Schedule forCronExpression(String expression) {
        return forCronExpression(expression, null);
    }

    public static Schedule forCronExpression(String expression, TimeZone zone) {
        return new Schedule(
                Type.CRON_EXPRESSION, null, null, new CronScheduleInfo(expression, zone));
    }

    public Type getType() {
        return type;
    }

    public Date getRunOnceDate() {
        return date;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL,
        RUN_ONCE
    }
}
