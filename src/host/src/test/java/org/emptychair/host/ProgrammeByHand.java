package org.emptychair.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A leader's programme counted again from their entries, with a pencil: eight hours from Monday to
 * Friday, times that lie on a day and do not overlap.
 */
final class ProgrammeByHand {
    private static final int DAY = 480;
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private final JsonNode course;
    private final Map<LocalDate, Integer> logged = new HashMap<>();
    private final Set<LocalDate> open = new HashSet<>();
    private final LocalDate start;
    private final LocalDate today;
    private final LocalDate end;

    ProgrammeByHand(JsonNode course, JsonNode entries, JsonNode weeks) {
        this.course = course;
        this.start = LocalDate.parse(course.path("start").asText());
        this.end = LocalDate.parse(course.path("end").asText());
        this.today = start.plusDays(course.path("day").asLong() - 1);
        for (JsonNode entry : entries) {
            if (entry.path("confirmed").asBoolean()) {
                logged.merge(day(entry), entry.path("minutes").asInt(), Integer::sum);
            }
        }
        for (JsonNode week : weeks) {
            week.path("openDays").forEach(day -> open.add(LocalDate.parse(day.asText())));
        }
    }

    private static LocalDate day(JsonNode entry) {
        return entry.has("day")
                ? LocalDate.parse(entry.path("day").asText())
                : OffsetDateTime.parse(entry.path("from").asText())
                        .atZoneSameInstant(HOME)
                        .toLocalDate();
    }

    private static int planned(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? DAY : 0;
    }

    private long service() {
        return start.datesUntil(today).mapToLong(day -> logged.getOrDefault(day, 0)).sum();
    }

    private long worked() {
        return start.datesUntil(today)
                .mapToLong(day -> Math.max(planned(day), logged.getOrDefault(day, 0)))
                .sum();
    }

    private long unknown() {
        return start.datesUntil(today)
                .filter(open::contains)
                .mapToLong(day -> Math.max(0, planned(day) - logged.getOrDefault(day, 0)))
                .sum();
    }

    private long daysLeft() {
        return today.datesUntil(end.plusDays(1)).filter(day -> planned(day) > 0).count();
    }

    private long pace() {
        long all = worked() + DAY * daysLeft();
        long missing = Math.max(0, course.path("goal").asInt() * all - 100 * service());
        return (missing + 100 * daysLeft() - 1) / (100 * daysLeft());
    }

    private boolean outOfReach() {
        long all = worked() + DAY * daysLeft();
        return 100 * (service() + unknown() + DAY * daysLeft())
                < course.path("goal").asLong() * all;
    }

    String written() {
        return "day %d of %d, %s to %s; S %d min, W %d min, U %d min: %d to %d %%; %d working days left, pace (%d %% x %d - S)/%d = %d min a day; was %s %%"
                .formatted(
                        course.path("day").asInt(),
                        course.path("days").asInt(),
                        start,
                        end,
                        service(),
                        worked(),
                        unknown(),
                        course.path("low").asInt(),
                        course.path("high").asInt(),
                        daysLeft(),
                        course.path("goal").asInt(),
                        worked() + DAY * daysLeft(),
                        daysLeft(),
                        pace(),
                        course.at("/baseline/percent").asText("?"));
    }

    List<String> differences() {
        List<String> all = new ArrayList<>();
        compare(all, "S", service(), course.at("/soFar/service").asLong());
        compare(all, "W", worked(), course.at("/soFar/planned").asLong());
        compare(all, "U", unknown(), course.at("/soFar/unknown").asLong());
        compare(all, "days left", daysLeft(), course.at("/ahead/workingDays").asLong());
        compare(all, "pace", pace(), course.at("/ahead/pace").asLong());
        compare(
                all,
                "out of reach",
                outOfReach() ? 1 : 0,
                course.at("/ahead/outOfReach").asBoolean() ? 1 : 0);
        return all;
    }

    private static void compare(List<String> all, String what, long byHand, long told) {
        if (byHand != told) {
            all.add("%s is %d by hand and %d there".formatted(what, byHand, told));
        }
    }
}
