package org.emptychair.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads of an expected effect what can be counted: "below 40 a week by week 8". */
final class Expectation {
    private static final Pattern BELOW =
            Pattern.compile(
                    "(?:below|under|fewer than|less than) ([0-9]{1,9}) (?:a|per) week",
                    Pattern.CASE_INSENSITIVE);

    private Expectation() {}

    /** How many cases a week there were to be fewer than. */
    static Optional<Integer> below(String effect) {
        Matcher matcher = BELOW.matcher(effect);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
