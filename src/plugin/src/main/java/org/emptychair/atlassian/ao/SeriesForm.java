package org.emptychair.atlassian.ao;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.chair.series.Ahead;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.Rhythm;
import org.emptychair.chair.series.Stop;
import org.emptychair.leader.PersonKey;
import org.jspecify.annotations.Nullable;

/** How a series stands in its row. */
final class SeriesForm {
    private SeriesForm() {}

    static Map<String, Object> fields(Plan plan) {
        Rhythm rhythm = plan.rhythm();
        Map<String, Object> fields = new HashMap<>();
        fields.put("SET_UP_BY", plan.by().text());
        fields.put("SPACE_KEY", plan.space());
        plan.parent().ifPresent(it -> fields.put("PARENT_ID", it));
        fields.put("TITLE", plan.title());
        fields.put("MEETS_ON", rhythm.day().getValue());
        fields.put("BEGIN_HOUR", rhythm.hour());
        fields.put("ZONE_ID", rhythm.zone().getId());
        fields.put("AHEAD", rhythm.ahead().name());
        fields.put("SKIPPED", days(rhythm.skipped()));
        return fields;
    }

    static void write(SeriesRow row, Plan plan) {
        Rhythm rhythm = plan.rhythm();
        row.setSetUpBy(plan.by().text());
        row.setSpaceKey(plan.space());
        row.setParentId(plan.parent().orElse(null));
        row.setTitle(plan.title());
        row.setMeetsOn(rhythm.day().getValue());
        row.setBeginHour(rhythm.hour());
        row.setZoneId(rhythm.zone().getId());
        row.setAhead(rhythm.ahead().name());
        row.setSkipped(days(rhythm.skipped()));
        row.save();
    }

    static Plan plan(SeriesRow row) {
        return new Plan(
                new PersonKey(row.getSetUpBy()),
                row.getSpaceKey(),
                Optional.ofNullable(row.getParentId()),
                row.getTitle(),
                new Rhythm(
                        DayOfWeek.of(row.getMeetsOn()),
                        row.getBeginHour(),
                        ZoneId.of(row.getZoneId()),
                        days(row.getSkipped()),
                        Ahead.valueOf(row.getAhead())));
    }

    static Optional<Stop> stop(SeriesRow row) {
        return Optional.ofNullable(row.getStopReason())
                .map(
                        reason ->
                                new Stop(
                                        Stop.Reason.valueOf(reason),
                                        Optional.ofNullable(row.getStoppedAt())
                                                .map(Instant::ofEpochMilli)
                                                .orElse(Instant.EPOCH)));
    }

    private static String days(SortedSet<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /** Some databases read an empty text as none. */
    private static SortedSet<LocalDate> days(@Nullable String days) {
        return Stream.ofNullable(days)
                .flatMap(it -> Stream.of(it.split(" ")))
                .filter(it -> !it.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
