package org.emptychair.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.AUCKLAND;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.TestWorld.LOS_ANGELES;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Random days of random times, recounted minute by minute. */
class TimesheetPropertyTest {
    private static final int ROUNDS = 150;

    static Stream<Arguments> weeks() {
        return Stream.of(
                Arguments.of(BERLIN, LocalDate.of(2026, 3, 27)),
                Arguments.of(BERLIN, LocalDate.of(2026, 10, 23)),
                Arguments.of(BERLIN, LocalDate.of(2026, 12, 31)),
                Arguments.of(AUCKLAND, LocalDate.of(2026, 4, 3)),
                Arguments.of(AUCKLAND, LocalDate.of(2026, 9, 25)),
                Arguments.of(LOS_ANGELES, LocalDate.of(2026, 3, 7)),
                Arguments.of(LOS_ANGELES, LocalDate.of(2026, 10, 31)));
    }

    private static List<ServiceTime> randomTimes(Random random, LocalDate first, ZoneId zone) {
        List<ServiceTime> times = new ArrayList<>();
        int size = random.nextInt(14);
        for (int i = 0; i < size; i++) {
            Span span =
                    random.nextInt(3) == 0
                            ? new Span.OnDay(
                                    first.plusDays(random.nextInt(3)), 1 + random.nextInt(500))
                            : randomBetween(random, first, zone);
            Optional<IssueKey> issue =
                    Optional.of(random.nextInt(4))
                            .filter(number -> number > 0)
                            .map(number -> new IssueKey("CARE-" + number));
            times.add(
                    TimeWorld.told(
                            span,
                            one(random, List.of(Activity.values())),
                            one(random, List.of(Rank.values())),
                            issue));
        }
        return times;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Span randomBetween(Random random, LocalDate first, ZoneId zone) {
        Instant from =
                first.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(3 * 1_440));
        return new Span.Between(from, from.plusSeconds(60L * (1 + random.nextInt(600))));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void totalsEqualARecountMinuteByMinute(ZoneId zone, LocalDate first) {
        Random random = new Random(first.toEpochDay());
        for (int round = 0; round < ROUNDS; round++) {
            List<ServiceTime> times = randomTimes(random, first, zone);

            Timesheet sheet = Timesheet.of(times, zone);

            for (LocalDate day = first.minusDays(1);
                    day.isBefore(first.plusDays(5));
                    day = day.plusDays(1)) {
                assertThat(sheet.on(day).minutes())
                        .as("%s of round %d", day, round)
                        .isEqualTo(recounted(times, day, zone));
            }
        }
    }

    /** Asks of every single minute whose it is; then deals out what has no place yet. */
    private static Map<Activity, Integer> recounted(
            List<ServiceTime> all, LocalDate day, ZoneId zone) {
        List<ServiceTime> ofDay =
                all.stream()
                        .filter(time -> !time.span().firstDay(zone).isAfter(day))
                        .filter(time -> !time.span().lastDay(zone).isBefore(day))
                        .toList();
        List<ServiceTime> times =
                ordered(ofDay).stream().filter(time -> !isRepeated(time, ofDay)).toList();
        Map<Activity, Integer> told = new EnumMap<>(Activity.class);
        int free = 0;
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant minute = day.atStartOfDay(zone).toInstant();
        for (; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            Optional<ServiceTime> owner = owner(times, minute);
            owner.ifPresent(time -> told.merge(time.activity(), 1, Integer::sum));
            free += owner.isPresent() ? 0 : 1;
        }
        for (ServiceTime time : times) {
            if (time.span().instants().isEmpty() && free > 0) {
                int fits = Math.min(free, time.span().minutes());
                told.merge(time.activity(), fits, Integer::sum);
                free -= fits;
            }
        }
        return told;
    }

    private static Optional<ServiceTime> owner(List<ServiceTime> times, Instant minute) {
        return times.stream()
                .filter(
                        time ->
                                time.span()
                                        .instants()
                                        .filter(span -> !minute.isBefore(span.from()))
                                        .filter(span -> minute.isBefore(span.to()))
                                        .isPresent())
                .findFirst();
    }

    private static List<ServiceTime> ordered(List<ServiceTime> times) {
        return times.stream()
                .sorted(
                        Comparator.comparing(ServiceTime::rank)
                                .thenComparing(
                                        time ->
                                                time.span()
                                                        .instants()
                                                        .map(Span.Between::from)
                                                        .orElse(Instant.MIN))
                                .thenComparing(ServiceTime::activity)
                                .thenComparing(ServiceTime::origin))
                .toList();
    }

    private static boolean isRepeated(ServiceTime time, List<ServiceTime> times) {
        for (ServiceTime other : times) {
            boolean sameIssue = time.issue().isPresent() && time.issue().equals(other.issue());
            boolean placed =
                    time.span().instants().isPresent() && other.span().instants().isPresent();
            if (sameIssue && !placed && other.rank().compareTo(time.rank()) < 0) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void theOrderOfArrivalDoesNotMatter(ZoneId zone, LocalDate first) {
        Random random = new Random(-first.toEpochDay());
        for (int round = 0; round < ROUNDS; round++) {
            List<ServiceTime> times = randomTimes(random, first, zone);
            List<ServiceTime> shuffled = new ArrayList<>(times);
            Collections.shuffle(shuffled, random);

            Timesheet one = Timesheet.of(times, zone);
            Timesheet other = Timesheet.of(shuffled, zone);

            first.minusDays(1)
                    .datesUntil(first.plusDays(5))
                    .forEach(day -> assertThat(other.on(day)).isEqualTo(one.on(day)));
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void noDayHoldsMoreMinutesThanPassed(ZoneId zone, LocalDate first) {
        Random random = new Random(7 * first.toEpochDay());
        for (int round = 0; round < ROUNDS; round++) {
            List<ServiceTime> times = new ArrayList<>(randomTimes(random, first, zone));
            times.addAll(randomTimes(random, first, zone));

            Timesheet sheet = Timesheet.of(times, zone);

            first.minusDays(1)
                    .datesUntil(first.plusDays(5))
                    .forEach(
                            day ->
                                    assertThat((long) sheet.on(day).logged())
                                            .isLessThanOrEqualTo(length(day, zone)));
        }
    }

    private static long length(LocalDate day, ZoneId zone) {
        return Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone))
                .toMinutes();
    }
}
