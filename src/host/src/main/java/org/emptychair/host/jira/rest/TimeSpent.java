package org.emptychair.host.jira.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time spent in Jira's words: a day has eight hours and a week five days. */
public final class TimeSpent {
    private static final Pattern WORDS = Pattern.compile("\\s*(\\d{1,6}[wdhm]\\s*){1,4}");
    private static final Pattern WORD = Pattern.compile("(\\d{1,6})([wdhm])");

    private TimeSpent() {}

    static String words(Duration spent) {
        long minutes = spent.toMinutes();
        List<String> words = new ArrayList<>();
        add(words, minutes / 2400, "w");
        add(words, minutes % 2400 / 480, "d");
        add(words, minutes % 480 / 60, "h");
        add(words, minutes % 60, "m");
        return words.isEmpty() ? "0m" : String.join(" ", words);
    }

    private static void add(List<String> words, long count, String unit) {
        if (count > 0) {
            words.add(count + unit);
        }
    }

    /** {@code 1w 2d 3h 20m}; empty when it is not of that form. */
    public static Optional<Duration> of(String words) {
        if (!WORDS.matcher(words).matches()) {
            return Optional.empty();
        }
        long minutes = 0;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            int minutesOfUnit =
                    switch (word.group(2)) {
                        case "w" -> 2400;
                        case "d" -> 480;
                        case "h" -> 60;
                        default -> 1;
                    };
            minutes += Long.parseLong(word.group(1)) * minutesOfUnit;
        }
        return Optional.of(Duration.ofMinutes(minutes)).filter(d -> !d.isZero());
    }
}
