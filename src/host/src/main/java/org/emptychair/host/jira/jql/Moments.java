package org.emptychair.host.jira.jql;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The moments that a query's words mean, seen from now. */
final class Moments {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*){1,8})");
    private static final Pattern PERIOD_PART = Pattern.compile("(\\d{1,6})([wdhm])");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,15}");
    private static final Pattern STEP = Pattern.compile("([+-]?\\d{1,5})([yMwdhm]?)");
    private static final Pattern EDGE = Pattern.compile("(start|end)of(day|week|month|year)");

    private final ZonedDateTime now;

    Moments(Instant now, ZoneId zone) {
        this.now = now.atZone(zone);
    }

    Optional<Instant> of(String text) {
        String trimmed = text.strip();
        Matcher day = DAY.matcher(trimmed);
        if (day.matches()) {
            return day(day);
        }
        Matcher period = PERIOD.matcher(trimmed);
        if (period.matches()) {
            return Optional.of(period(period));
        }
        return MILLIS.matcher(trimmed).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(trimmed)))
                : Optional.empty();
    }

    private Optional<Instant> day(Matcher day) {
        try {
            LocalDateTime time =
                    LocalDateTime.of(
                            number(day, 1),
                            number(day, 3),
                            number(day, 4),
                            day.group(5) == null ? 0 : number(day, 5),
                            day.group(6) == null ? 0 : number(day, 6));
            return Optional.of(time.atZone(now.getZone()).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Instant period(Matcher period) {
        int sign = period.group(1).equals("-") ? -1 : 1;
        ZonedDateTime moment = now;
        Matcher part = PERIOD_PART.matcher(period.group(2));
        while (part.find()) {
            moment = moment.plus(sign * Long.parseLong(part.group(1)), unit(part.group(2)));
        }
        return moment.toInstant();
    }

    Optional<Instant> call(Operand.Call call) {
        if (call.name().equals("now") && call.arguments().isEmpty()) {
            return Optional.of(now.toInstant());
        }
        Matcher edge = EDGE.matcher(call.name());
        if (!edge.matches() || call.arguments().size() > 1) {
            return Optional.empty();
        }
        String unit = edge.group(2);
        String step = call.arguments().isEmpty() ? "0" : call.arguments().get(0).strip();
        Matcher steps = STEP.matcher(step);
        return steps.matches()
                ? Optional.of(edge(edge.group(1).equals("end"), unit, steps).toInstant())
                : Optional.empty();
    }

    private ZonedDateTime edge(boolean end, String unit, Matcher steps) {
        ChronoUnit own =
                ChronoUnit.valueOf(
                        unit.equals("day")
                                ? "DAYS"
                                : unit.toUpperCase(java.util.Locale.ROOT) + "S");
        ChronoUnit by = steps.group(2).isEmpty() ? own : unit(steps.group(2));
        ZonedDateTime midnight = now.plus(number(steps, 1), by).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime start =
                switch (own) {
                    case WEEKS -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTHS -> midnight.withDayOfMonth(1);
                    case YEARS -> midnight.withDayOfYear(1);
                    default -> midnight;
                };
        return end ? start.plus(1, own).minus(1, ChronoUnit.MILLIS) : start;
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }
}
