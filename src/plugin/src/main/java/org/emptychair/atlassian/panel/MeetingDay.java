package org.emptychair.atlassian.panel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Sheet;

/**
 * Finds the day of a meeting on its page: the macro's own, else the first date in the page, else a
 * date in the title.
 */
public final class MeetingDay {
    private static final Pattern TIME =
            Pattern.compile("<time\\b[^>]{0,200}?\\bdatetime=[\"'](\\d{4}-\\d{2}-\\d{2})");
    private static final Map<String, Integer> MONTHS = months();

    /** How people write a day, and what each part of it is. */
    private static final List<Way> WAYS =
            List.of(
                    new Way(
                            "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
                            it -> day(it.group(1), number(it.group(3)), it.group(4))),
                    new Way(
                            "(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)",
                            it -> day(it.group(3), number(it.group(2)), it.group(1))),
                    new Way(
                            "(?<!\\d)(\\d{1,2})(?:\\.|er|st|nd|rd|th)?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?"
                                    + "\\s+(?:de\\s+)?(\\d{4})(?!\\d)",
                            it -> day(it.group(3), month(it.group(2)), it.group(1))),
                    new Way(
                            "(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)",
                            it -> day(it.group(3), month(it.group(1)), it.group(2))),
                    new Way(
                            "(\\d{4})\\s?[\u5e74\ub144]\\s?(\\d{1,2})\\s?[\u6708\uc6d4]"
                                    + "\\s?(\\d{1,2})\\s?[\u65e5\uc77c]",
                            it -> day(it.group(1), number(it.group(2)), it.group(3))));

    /** How people write a day. */
    private record Way(Pattern pattern, Function<MatchResult, Optional<LocalDate>> meaning) {
        Way(String pattern, Function<MatchResult, Optional<LocalDate>> meaning) {
            this(Pattern.compile(pattern), meaning);
        }

        Stream<LocalDate> in(String title) {
            return pattern.matcher(title).results().flatMap(it -> meaning.apply(it).stream());
        }
    }

    private MeetingDay() {}

    /**
     * @param given the macro's parameter
     */
    public static Optional<LocalDate> of(Optional<LocalDate> given, Sheet page) {
        return given.or(() -> inBody(page.body())).or(() -> inTitle(page.title()));
    }

    private static Optional<LocalDate> inBody(String body) {
        return TIME.matcher(body).results().flatMap(it -> iso(it.group(1)).stream()).findFirst();
    }

    private static Optional<LocalDate> inTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return WAYS.stream().flatMap(way -> way.in(plain)).findFirst();
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, Optional<Integer> month, String day) {
        return month.flatMap(it -> iso("%s-%02d-%02d".formatted(year, it, Integer.parseInt(day))));
    }

    private static Optional<Integer> number(String month) {
        return Optional.of(Integer.parseInt(month));
    }

    private static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        List<String> languages =
                List.of("en", "de", "fr", "it", "es", "pt", "nl", "da", "nb", "sv", "pl");
        for (Locale language : languages.stream().map(Locale::forLanguageTag).toList()) {
            for (Month month : Month.values()) {
                Stream.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)
                        .map(style -> month.getDisplayName(style, language))
                        .map(name -> name.toLowerCase(language).replace(".", ""))
                        .forEach(name -> months.putIfAbsent(name, month.getValue()));
            }
        }
        return months;
    }
}
