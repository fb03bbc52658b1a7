package org.emptychair.servicetime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minutes as people type them: {@code 1h30}, {@code 1:30}, {@code 90m}, {@code 1.5}, {@code 2 h 15
 * min}, also with the German, French and Japanese words. A bare number up to 24 means hours, a
 * larger one minutes.
 */
public final class TypedMinutes {
    private static final String HOUR_WORDS = "h|hrs?|hours?|std\\.?|stunden?|heures?|時間";
    private static final String MINUTE_WORDS = "m|mins?|min\\.|minutes?|minuten?|分";
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile(
                    "(\\d{1,2})\\s*(?:"
                            + HOUR_WORDS
                            + "|:)\\s*([0-5]?\\d)\\s*(?:"
                            + MINUTE_WORDS
                            + ")?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,3})?)\\s*(?:" + HOUR_WORDS + ")");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,4})\\s*(?:" + MINUTE_WORDS + ")");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);

    private TypedMinutes() {}

    /** Absent for what is no duration, and for none at all. */
    public static Optional<Integer> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher both = HOURS_AND_MINUTES.matcher(text);
        if (both.matches()) {
            return some(60 * Integer.parseInt(both.group(1)) + Integer.parseInt(both.group(2)));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return some(ofHours(number(hours.group(1))));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return some(Integer.parseInt(minutes.group(1)));
        }
        return NUMBER.matcher(text).matches() ? some(ofNumber(number(text))) : Optional.empty();
    }

    private static int ofNumber(BigDecimal number) {
        return number.compareTo(MOST_HOURS) <= 0 ? ofHours(number) : number.intValue();
    }

    private static int ofHours(BigDecimal hours) {
        return hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Optional<Integer> some(int minutes) {
        return minutes > 0 ? Optional.of(minutes) : Optional.empty();
    }

    /** As people read it: {@code 1 h 30}, {@code 45 min}. */
    public static String written(long minutes) {
        return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }
}
