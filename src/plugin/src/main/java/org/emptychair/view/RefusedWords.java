package org.emptychair.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says in the reader's language why the domain refused something. The domain has one language: its
 * clauses are told by their shape, and one that nobody expects on a page stays as it is.
 */
public final class RefusedWords {
    private static final String KEYS = "emptychair.refused.";

    /** What the domain calls fields that people fill in. */
    private static final Set<String> FIELDS =
            Set.of(
                    "comment",
                    "department",
                    "effect",
                    "guest",
                    "it",
                    "jql",
                    "learnt",
                    "line",
                    "name",
                    "note",
                    "phrase",
                    "question",
                    "reason",
                    "rule",
                    "source",
                    "statement",
                    "theme",
                    "title");

    private static final List<Known> KNOWN =
            List.of(
                    known("empty", "(\\w+) is empty"),
                    known("long", "(\\w+) has (\\d+) characters, at most (\\d+) fit"),
                    known("no-text", "(\\w+) has (?:a NUL|half a surrogate pair) at \\d+"),
                    known(
                            "many",
                            "(\\w+) has (\\d+) (?:other phrases|entries), at most (\\d+) fit"),
                    known("one-line", "(\\w+) is one line, '.*' is more"),
                    known("no-word", "phrase has no word: '(.*)'"),
                    known(
                            "short-beginning",
                            "'(.*)\\*' is too short: (\\d+) letters come before an asterisk"),
                    known("hours", "is five or seven numbers of hours, from Monday on"),
                    known("no-hours", "has '(.*)', which is no hours"),
                    known("day-long", "a working day has 0 to ([\\d,.]+) minutes, .*"),
                    known("leave", "a leave ends on (.+), before it begins on (.+)"),
                    known("left", "a leader left on (.+), before they joined on (.+)"),
                    known("percent", "(?:goal|estimate|a baseline) is (\\d+) to 100, was (.+)"),
                    known("no-percent", "'(.*)' is no percent"),
                    known("call-days", "callDays is 0 to (\\d+), was (.+)"),
                    known("programme", "a programme has (\\d+) to (\\d+) days, was given (.+)"),
                    known("programme-start", "a programme starts since 2000, not on (.+)"),
                    known("minutes", "is 1 to ([\\d,.]+) minutes of a day, was (.+)"),
                    known("old-day", "is a day since 2000, was (.+)"),
                    known("issue-key", "an issue key looks like CARE-1042, not '(.*)'"),
                    known(
                            "source",
                            "a source has letters, digits, dots, dashes and underscores, not '(.*)'"),
                    known("kept-source", "is kept for what the sync reads"),
                    known("serves", "a decision serves at most (\\d+) (?:.+), was given (\\d+)"),
                    known("rules", "a calendar has at most (\\d+) rules, was given (\\d+)"),
                    known("regions", "at most (\\d+) regions, was given (\\d+)"),
                    known("months", "(?:.+: )?months are (?:0 or )?(\\d+) to (\\d+), was (.+)"),
                    known("secret-breaks", "a secret has no line breaks or control characters"),
                    known("secret", "a secret has 1 to ([\\d,.]+) characters, was given .+"),
                    known("range", "(\\w+) is (\\d+) to (\\d+), was (.+)"),
                    known("number", "For input string: \"(.*)\".*"),
                    known("missing", "is missing"),
                    known("no-time", "is missing: no column says when the customer spoke"),
                    known(
                            "no-words",
                            "is missing, and so is themes: one of them (?:is needed|needs a column)"),
                    known("yes-no", "is neither (?:yes nor no|true nor false)"),
                    known("no-whole-number", "is no whole number"),
                    known("instant", "is no instant in ISO 8601 with its offset, such as (.+)"),
                    known("no-date", "is no date written as (.+), such as (.+)"),
                    known("zone", "is no time zone, such as Europe/Berlin"),
                    known("no-column", "is no column of this file, which has (.+)"),
                    known("cells", "has (\\d+) cells, the header has (\\d+)"),
                    known("no-dates", "is missing, and cannot be found out from column '(.*)'"),
                    known(
                            "many-dates",
                            "is missing, and every date of column '(.*)' fits (.+): say which"),
                    known("no-day", "is no day (?:like|such as) (.+)"),
                    known("no-duration", "is no duration like .+"),
                    known("no-user", "is no user name here"),
                    known("hidden-issue", "is no issue that you may see"),
                    known("file-empty", "the file is empty"),
                    known("file-workbook", "the file is a workbook or an archive, .*"),
                    known("file-nameless", "the (?:file has no row with|first row has no) .+"),
                    known("no-address", "is no address"),
                    known("no-host", "is on no host that the administrators allow"),
                    known("not-fetched", "could not be fetched from (.+)"),
                    known("too-slow", "did not come within (\\d+) seconds"),
                    known("status", "(.+) answers with status (\\d+)"),
                    known("blank", "is empty"),
                    known("no-calendar", "(?:line 1: )?is no (?:calendar|BEGIN:VCALENDAR)"),
                    known("megabytes", "has more than (\\d+) MB"),
                    known("appointments", "has more than ([\\d,.]+) appointments"),
                    known("line", "line ([\\d,.]+): .+"));

    /** A clause of the domain. */
    private record Known(String key, Pattern shape) {}

    private RefusedWords() {}

    private static Known known(String key, String shape) {
        return new Known(KEYS + key, Pattern.compile(shape, Pattern.DOTALL));
    }

    /** Why something was refused; empty when nobody said. */
    public static String of(Texts texts, Throwable refused) {
        return of(texts, Optional.ofNullable(refused.getMessage()).orElse(""));
    }

    public static String of(Texts texts, String clause) {
        for (Known known : KNOWN) {
            Matcher matcher = known.shape().matcher(clause);
            if (matcher.matches()) {
                return texts.say(
                        known.key(),
                        IntStream.rangeClosed(1, matcher.groupCount())
                                .mapToObj(matcher::group)
                                .map(it -> named(texts, it))
                                .toArray(String[]::new));
            }
        }
        return clause;
    }

    private static String named(Texts texts, String given) {
        return FIELDS.contains(given) ? texts.say(KEYS + "field." + given) : given;
    }
}
