package org.emptychair.atlassian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule of recurrence that ends soon, whatever it says: what repeats more often than daily is
 * refused, and a rule that began long ago is counted from shortly before the days that are asked
 * for.
 */
final class Rule {
    private static final int MOST_VALUES = 400;
    private static final int MOST_TIMES_A_DAY = 24;
    private static final int MOST_INTERVAL = 10_000;
    private static final int MOST_COUNT = 100_000;

    private final Content source;
    private final Map<String, String> parts = new HashMap<>();
    private final String frequency;
    private final int interval;

    Rule(Content source) {
        this.source = source;
        for (String part : source.value().strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
            }
        }
        frequency = parts.getOrDefault("FREQ", "");
        if (!List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").contains(frequency)) {
            throw source.wrong("does not repeat by days, weeks, months or years");
        }
        interval = number("INTERVAL", MOST_INTERVAL).orElse(1);
        refuseTooMany();
    }

    private OptionalInt number(String name, int most) {
        String text = parts.get(name);
        if (text == null) {
            return OptionalInt.empty();
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1) {
            throw source.wrong("has a wrong " + name);
        }
        int number = Integer.parseInt(text);
        if (number > most) {
            throw source.wrong("has %s over %,d".formatted(name, most));
        }
        return OptionalInt.of(number);
    }

    private void refuseTooMany() {
        long timesADay = values("BYHOUR") * (long) values("BYMINUTE") * (long) values("BYSECOND");
        int all = source.value().split(",", -1).length;
        if (timesADay > MOST_TIMES_A_DAY || all > MOST_VALUES) {
            throw source.wrong("repeats too often");
        }
    }

    private int values(String name) {
        return parts.containsKey(name) ? parts.get(name).split(",", -1).length : 1;
    }

    /** How many steps it takes at most to go through some days. */
    long steps(long days) {
        long unit =
                switch (frequency) {
                    case "DAILY" -> 1;
                    case "WEEKLY" -> 7;
                    case "MONTHLY" -> 30;
                    default -> 365;
                };
        long timesADay = values("BYHOUR") * (long) values("BYMINUTE") * (long) values("BYSECOND");
        long within = (days / (unit * interval) + 2) * timesADay;
        return within + number("COUNT", MOST_COUNT).orElse(0);
    }

    Optional<String> until() {
        return Optional.ofNullable(parts.get("UNTIL"));
    }

    /** The starts from the first day on to the last, in local time. */
    List<LocalDateTime> starts(LocalDateTime seed, LocalDate first, LocalDate last) {
        LocalDateTime from = first.atStartOfDay();
        LocalDateTime to = last.plusDays(1).atStartOfDay();
        return this.<LocalDateTime>recur().getDates(advanced(seed, from), from, to);
    }

    /** The same of whole days. */
    List<LocalDate> days(LocalDate seed, LocalDate first, LocalDate last) {
        LocalDate near = advanced(seed.atStartOfDay(), first.atStartOfDay()).toLocalDate();
        return this.<LocalDate>recur().getDates(near, first, last.plusDays(1));
    }

    /** Without its end, which is compared by whoever knows the zone. */
    private <T extends Temporal> Recur<T> recur() {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                (name, value) -> {
                    if (!name.equals("UNTIL")) {
                        text.append(text.isEmpty() ? "" : ";").append(name + "=" + value);
                    }
                });
        try {
            return new Recur<>(text.toString());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw source.wrong("is no rule");
        }
    }

    private LocalDateTime advanced(LocalDateTime seed, LocalDateTime from) {
        if (parts.containsKey("COUNT") || !seed.isBefore(from)) {
            return seed;
        }
        if (frequency.equals("DAILY") || frequency.equals("WEEKLY")) {
            long unit = (long) interval * (frequency.equals("DAILY") ? 1 : 7);
            long days = ChronoUnit.DAYS.between(seed, from);
            return seed.plusDays(Math.max(0, days / unit - 1) * unit);
        }
        long unit = years(seed);
        long years = ChronoUnit.YEARS.between(seed, from);
        return seed.plusYears(Math.max(0, years / unit - 1) * unit);
    }

    /** So many years later the rule stands where it stood, on a leap day as well. */
    private long years(LocalDateTime seed) {
        int months = frequency.equals("YEARLY") ? 12 * interval : interval;
        long years = months / gcd(months, 12);
        boolean leapDay = seed.getMonthValue() == 2 && seed.getDayOfMonth() == 29;
        return leapDay ? years * 4 / gcd(years, 4) : years;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
