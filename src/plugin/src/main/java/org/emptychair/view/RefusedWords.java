package org.emptychair.view;

import static org.emptychair.view.RefusedClause.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Says in the reader's language why the domain refused something. The domain has one language: its
 * clauses are told by their shape, and one that nobody expects on a page stays as it is.
 */
public final class RefusedWords {
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

    private static final List<RefusedClause> KNOWN =
            List.of(
                    clause("empty", "(\\w+) is empty"),
                    clause("long", "(\\w+) has (\\d+) characters, at most (\\d+) fit"),
                    clause("no-text", "(\\w+) has (?:a NUL|half a surrogate pair) at \\d+"),
                    clause(
                            "many",
                            "(\\w+) has (\\d+) (?:other phrases|entries), at most (\\d+) fit"),
                    clause("one-line", "(\\w+) is one line, '.*' is more"),
                    clause("no-word", "phrase has no word: '(.*)'"),
                    clause(
                            "short-beginning",
                            "'(.*)\\*' is too short: (\\d+) letters come before an asterisk"),
                    clause("hours", "is five or seven numbers of hours, from Monday on"),
                    clause("no-hours", "has '(.*)', which is no hours"),
                    clause("day-long", "a working day has 0 to ([\\d,.]+) minutes, .*"),
                    clause("leave", "a leave ends on (.+), before it begins on (.+)"),
                    clause("left", "a leader left on (.+), before they joined on (.+)"),
                    clause("percent", "(?:goal|estimate|a baseline) is (\\d+) to 100, was (.+)"),
                    clause("no-percent", "'(.*)' is no percent"),
                    clause("call-days", "callDays is 0 to (\\d+), was (.+)"),
                    clause("programme", "a programme has (\\d+) to (\\d+) days, was given (.+)"),
                    clause("programme-start", "a programme starts since 2000, not on (.+)"),
                    clause("minutes", "is 1 to ([\\d,.]+) minutes of a day, was (.+)"),
                    clause("old-day", "is a day since 2000, was (.+)"),
                    clause("issue-key", "an issue key looks like CARE-1042, not '(.*)'"),
                    clause(
                            "source",
                            "a source has letters, digits, dots, dashes and underscores, not '(.*)'"),
                    clause("kept-source", "is kept for what the sync reads"),
                    clause("serves", "a decision serves at most (\\d+) (?:.+), was given (\\d+)"),
                    clause("rules", "a calendar has at most (\\d+) rules, was given (\\d+)"),
                    clause("regions", "at most (\\d+) regions, was given (\\d+)"),
                    clause("months", "(?:.+: )?months are (?:0 or )?(\\d+) to (\\d+), was (.+)"),
                    clause("secret-breaks", "a secret has no line breaks or control characters"),
                    clause("secret", "a secret has 1 to ([\\d,.]+) characters, was given .+"),
                    clause("range", "(\\w+) is (\\d+) to (\\d+), was (.+)"),
                    clause("number", "For input string: \"(.*)\".*"),
                    clause("missing", "is missing"),
                    clause("no-time", "is missing: no column says when the customer spoke"),
                    clause(
                            "no-words",
                            "is missing, and so is themes: one of them (?:is needed|needs a column)"),
                    clause("yes-no", "is neither (?:yes nor no|true nor false)"),
                    clause("no-whole-number", "is no whole number"),
                    clause("instant", "is no instant in ISO 8601 with its offset, such as (.+)"),
                    clause("no-date", "is no date written as (.+), such as (.+)"),
                    clause("zone", "is no time zone, such as Europe/Berlin"),
                    clause("no-column", "is no column of this file, which has (.+)"),
                    clause("cells", "has (\\d+) cells, the header has (\\d+)"),
                    clause("no-dates", "is missing, and cannot be found out from column '(.*)'"),
                    clause(
                            "many-dates",
                            "is missing, and every date of column '(.*)' fits (.+): say which"),
                    clause("no-day", "is no day (?:like|such as) (.+)"),
                    clause("no-duration", "is no duration like .+"),
                    clause("no-user", "is no user name here"),
                    clause("hidden-issue", "is no issue that you may see"),
                    clause("file-empty", "the file is empty"),
                    clause("file-workbook", "the file is a workbook or an archive, .*"),
                    clause("file-nameless", "the (?:file has no row with|first row has no) .+"),
                    clause("no-address", "is no address"),
                    clause("no-host", "is on no host that the administrators allow"),
                    clause("not-fetched", "could not be fetched from (.+)"),
                    clause("too-slow", "did not come within (\\d+) seconds"),
                    clause("status", "(.+) answers with status (\\d+)"),
                    clause("blank", "is empty"),
                    clause("no-calendar", "(?:line 1: )?is no (?:calendar|BEGIN:VCALENDAR)"),
                    clause("megabytes", "has more than (\\d+) MB"),
                    clause("appointments", "has more than ([\\d,.]+) appointments"),
                    clause("line", "line ([\\d,.]+): .+"));

    /** All of them; of two shapes that fit, the first one says it. */
    private static final List<RefusedClause> ALL =
            Stream.of(KNOWN, RefusedFiles.ALL, RefusedCalls.ALL).flatMap(List::stream).toList();

    private RefusedWords() {}

    /** Why something was refused; empty when nobody said. */
    public static String of(Texts texts, Throwable refused) {
        return of(texts, Optional.ofNullable(refused.getMessage()).orElse(""));
    }

    public static String of(Texts texts, String clause) {
        for (RefusedClause known : ALL) {
            Matcher matcher = known.shape().matcher(clause);
            if (matcher.matches()) {
                return texts.say(known.key(), places(texts, known, matcher));
            }
        }
        return clause;
    }

    private static String[] places(Texts texts, RefusedClause known, Matcher matcher) {
        int count = matcher.groupCount();
        String[] places = new String[count];
        for (int at = 0; at < count; at++) {
            String group = Optional.ofNullable(matcher.group(at + 1)).orElse("");
            boolean isClause = known.nested() && at == count - 1;
            places[at] = isClause ? of(texts, group) : named(texts, group);
        }
        return places;
    }

    private static String named(Texts texts, String given) {
        return FIELDS.contains(given) ? texts.say(RefusedClause.KEYS + "field." + given) : given;
    }
}
